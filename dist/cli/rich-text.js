// src/dashboard/rich-text.ts
const namedReferences = {
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	amp: "&"
};
const lineTags = /<\/?(?:br|block|li|ul|ol|p)\b[^>]*>/gi;
function toPlainText(markup) {
	return collapseWhitespace(markup.replace(lineTags, " ").replace(/<[^>]*>/g, "").replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, decodeReference));
}
function collapseWhitespace(text) {
	return text.replace(/\s+/g, " ").trim();
}
function decodeReference(whole, decimal, hexadecimal, name) {
	if (name !== void 0) return namedReferences[name] ?? whole;
	const codePoint = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
	return codePoint > 0 && codePoint <= 1114111 && !(codePoint >= 55296 && codePoint <= 57343) ? String.fromCodePoint(codePoint) : whole;
}
export { toPlainText as n, collapseWhitespace as t };
