// src/lib/retry.ts
async function withRetry({ clock, signal }, attempt, getDelayMs, onInterrupted) {
	let retried;
	try {
		for (let count = 0;; count++) {
			signal.throwIfAborted();
			try {
				return await attempt(count);
			} catch (error) {
				signal.throwIfAborted();
				const delayMs = await getDelayMs(error, count);
				if (delayMs === void 0) throw error;
				retried = {
					error,
					attempts: count + 1
				};
				if (delayMs > 0) await clock.sleep(delayMs, signal);
			}
		}
	} catch (error) {
		if (signal.aborted && retried !== void 0) onInterrupted?.(retried.error, retried.attempts);
		throw error;
	}
}
export { withRetry as t };
