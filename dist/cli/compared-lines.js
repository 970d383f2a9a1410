export { t as comparedLines } from "./compared-lines2.js";
