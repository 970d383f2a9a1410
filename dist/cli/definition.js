export { t as toDashboard } from "./definition2.js";
