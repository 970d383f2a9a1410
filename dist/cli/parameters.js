export { t as readStructure } from "./parameters2.js";
