export { t as readRowLevelTags } from "./row-level-tags2.js";
