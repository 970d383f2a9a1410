export { t as toDashboard } from "./definition.js";
