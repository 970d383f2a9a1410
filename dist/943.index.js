export const id = 943;
export const ids = [943];
export const modules = {

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeMissingFile: () => (/* binding */ describeMissingFile)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// src/inputs/document/missing-file.ts
async function describeMissingFile(workspace, path) {
	const reason = isPath(path) ? ` ${await findReason(workspace, path)}` : "";
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(path)} is not a file in the workspace.${reason}`;
}
function isPath(text) {
	return /[./\\]/.test(text) && !/\s/.test(text);
}
async function findReason(workspace, path) {
	if ((await workspace.listNames(".")).length === 0) return "The workspace is empty. Add a step with actions/checkout before this one.";
	const segments = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.replaceAll("\\", "/")).split("/");
	for (const [index, segment] of segments.entries()) {
		const parent = segments.slice(0, index).join("/") || ".";
		const names = await workspace.listNames(parent);
		if (names.includes(segment)) continue;
		const near = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(segment, names);
		if (near !== void 0) return `Did you mean ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)([...segments.slice(0, index), near].join("/"))}?`;
		return "Check the path, and that actions/checkout runs before this step.";
	}
	return "Set the path of a file.";
}



/***/ })

};
