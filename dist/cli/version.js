export { ct as version } from "./main.js";
