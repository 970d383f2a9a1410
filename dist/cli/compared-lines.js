export { n as formatComparedLines } from "./compared-lines2.js";
