// src/lib/retry.ts
/**
* Runs `attempt` until it succeeds. After a failure `getDelayMs` decides: milliseconds to wait before the next attempt, or
* `undefined` to give up and rethrow the error. Attempts are counted from 0.
* @throws the signal's reason once it is aborted, whatever the attempt failed with
*/
async function withRetry({ clock, signal }, attempt, getDelayMs) {
	for (let count = 0;; count++) {
		signal.throwIfAborted();
		try {
			return await attempt(count);
		} catch (error) {
			signal.throwIfAborted();
			const delayMs = await getDelayMs(error, count);
			if (delayMs === void 0) throw error;
			if (delayMs > 0) await clock.sleep(delayMs, signal);
		}
	}
}
export { withRetry as t };
