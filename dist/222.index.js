export const id = 222;
export const ids = [222];
export const modules = {

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergePdfs: () => (/* binding */ mergePdfs)
/* harmony export */ });
/* harmony import */ var _es_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6570);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// src/files/merge/pdf-outline.ts
/**
* Gives the document a flat outline. The library has no call for it, so the dictionaries are made here; titles are UTF-16.
* ISO 32000-2, 12.3.3: https://www.iso.org/standard/75839.html
*/
function setBookmarks(document, bookmarks) {
	const { context } = document;
	const root = context.nextRef();
	const refs = bookmarks.map(() => context.nextRef());
	for (const [i, { title, page }] of bookmarks.entries()) {
		const item = context.obj({
			Title: _es_js__WEBPACK_IMPORTED_MODULE_0__.Jr.fromText(title),
			Parent: root,
			Dest: destinationAtTop(document, page)
		});
		link(item, "Prev", refs[i - 1]);
		link(item, "Next", refs[i + 1]);
		context.assign(refs[i] ?? context.nextRef(), item);
	}
	const outline = context.obj({
		Type: "Outlines",
		Count: bookmarks.length
	});
	link(outline, "First", refs[0]);
	link(outline, "Last", refs.at(-1));
	context.assign(root, outline);
	document.catalog.set(_es_js__WEBPACK_IMPORTED_MODULE_0__.Zr.of("Outlines"), root);
}
function link(dictionary, key, ref) {
	if (ref !== void 0) dictionary.set(_es_js__WEBPACK_IMPORTED_MODULE_0__.Zr.of(key), ref);
}
function destinationAtTop(document, page) {
	const destination = _es_js__WEBPACK_IMPORTED_MODULE_0__.$r.withContext(document.context);
	for (const part of [
		page,
		_es_js__WEBPACK_IMPORTED_MODULE_0__.Zr.of("XYZ"),
		_es_js__WEBPACK_IMPORTED_MODULE_0__.Xr,
		_es_js__WEBPACK_IMPORTED_MODULE_0__.Xr,
		_es_js__WEBPACK_IMPORTED_MODULE_0__.Xr
	]) destination.push(part);
	return destination;
}
// src/files/merge/merge-pdfs.ts
/**
* Makes one PDF of the parts in their order, a bookmark for each, the title in its metadata. A part that the library
* cannot read is left out and told. It is all in memory: the PDFs of dashboards are small.
*/
async function mergePdfs(parts, title, at) {
	const merged = await _es_js__WEBPACK_IMPORTED_MODULE_0__.d.create({ updateMetadata: false });
	const bookmarks = [];
	const unreadable = [];
	for (const part of parts) try {
		bookmarks.push({
			title: part.title,
			page: await append(merged, part.path)
		});
		unreadable.push(void 0);
	} catch (error) {
		unreadable.push(reasonOf(error));
	}
	if (bookmarks.length === 0) return {
		bytes: void 0,
		pages: 0,
		unreadable
	};
	setBookmarks(merged, bookmarks);
	describe(merged, title, at);
	return {
		bytes: await merged.save(),
		pages: merged.getPageCount(),
		unreadable
	};
}
function reasonOf(error) {
	if (error instanceof TypeError) return "its structure is not that of a PDF";
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Y)(error instanceof Error ? error.message : String(error));
}
/** Takes in every page of the file and answers with the first. */
async function append(merged, path) {
	const part = await _es_js__WEBPACK_IMPORTED_MODULE_0__.d.load(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path), {
		updateMetadata: false,
		throwOnInvalidObject: true
	});
	const [first] = (await merged.copyPages(part, part.getPageIndices())).map((page) => merged.addPage(page));
	if (first === void 0) throw new Error("It has no page");
	return first.ref;
}
function describe(merged, title, at) {
	merged.setTitle(title, { showInWindowTitleBar: true });
	merged.setCreator("QuickSight Snapshot");
	merged.setCreationDate(at);
	merged.setModificationDate(at);
	merged.catalog.set(_es_js__WEBPACK_IMPORTED_MODULE_0__.Zr.of("PageMode"), _es_js__WEBPACK_IMPORTED_MODULE_0__.Zr.of("UseOutlines"));
}



/***/ })

};
