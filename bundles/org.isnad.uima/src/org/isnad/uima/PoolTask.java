// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Something that a pipeline is to do once, and what became of it. The first outcome stays: one that was given up takes no result any more. Any thread. */
final class PoolTask<R> {
	/** What is to be done with a started pipeline. */
	interface Work<R> {
		R on(PipelineRunner runner) throws PipelineException;
	}

	private final Work<R> work;
	private final Duration timeout;
	private final CountDownLatch done = new CountDownLatch(1);
	private volatile long begun;
	private R result;
	private PipelineException failure;

	/** @param timeout how long it may take from its begin; null for as long as it likes */
	PoolTask(Work<R> work, Duration timeout) {
		this.work = work;
		this.timeout = timeout;
	}

	Duration timeout() {
		return timeout;
	}

	void begin() {
		begun = System.nanoTime();
	}

	/** For a task that has begun. */
	boolean isOverdue(long now) {
		return timeout != null && now - begun > timeout.toNanos();
	}

	/**
	 * Does it, and keeps the result.
	 *
	 * @return false if there was an outcome already
	 */
	boolean run(PipelineRunner runner) throws PipelineException {
		R made = work.on(runner);
		synchronized (this) {
			if (done.getCount() == 0) {
				return false;
			}
			result = made;
			done.countDown();
			return true;
		}
	}

	/** @return false if there is an outcome already */
	synchronized boolean fail(PipelineException reason) {
		if (done.getCount() == 0) {
			return false;
		}
		failure = reason;
		done.countDown();
		return true;
	}

	/** Waits at most so long for an outcome. */
	boolean isDone(long milliseconds) throws InterruptedException {
		return done.await(milliseconds, TimeUnit.MILLISECONDS);
	}

	/** What came of it; null where it failed. */
	synchronized R result() {
		return result;
	}

	/** Why it failed; null where it did not. */
	synchronized PipelineException failure() {
		return failure;
	}
}
