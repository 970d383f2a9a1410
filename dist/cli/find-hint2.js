export { t as findHint } from "./find-hint.js";
