// src/lib/semaphore.ts
function createSemaphore(permits) {
	const waiting = [];
	let free = permits;
	async function acquire(signal) {
		signal?.throwIfAborted();
		if (free > 0) {
			free--;
			return;
		}
		await waitInLine(waiting, signal);
	}
	function release() {
		const grantNext = waiting.shift();
		if (grantNext === void 0) free++;
		else grantNext();
	}
	return {
		acquire,
		release,
		run: async (task) => {
			await acquire();
			try {
				return await task();
			} finally {
				release();
			}
		}
	};
}
function waitInLine(waiting, signal) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const onAbort = () => {
		waiting.splice(waiting.indexOf(grant), 1);
		reject(signal?.reason);
	};
	const grant = () => {
		signal?.removeEventListener("abort", onAbort);
		resolve();
	};
	signal?.addEventListener("abort", onAbort, { once: true });
	waiting.push(grant);
	return promise;
}
export { createSemaphore as t };
