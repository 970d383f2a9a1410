export { t as RequestCursor } from "./cursor2.js";
