export { ut as version } from "./main.js";
