// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.isnad.core.CorpusException;

/** Work on all processors whose results come in the order in which it was asked for, with only so much ahead as keeps the processors busy. For one thread that asks. */
final class InOrder<T> implements AutoCloseable {
	private final ExecutorService workers;
	private final Deque<Future<T>> ahead = new ArrayDeque<>();
	private final int most;

	InOrder() {
		int processors = Runtime.getRuntime().availableProcessors();
		this.workers = Executors.newFixedThreadPool(processors, work -> {
			Thread thread = new Thread(work, "isnad-release"); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
		this.most = 8 * processors;
	}

	/** The results of this work, one after the other. */
	Iterator<T> of(Iterator<? extends Callable<T>> work) {
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				while (ahead.size() < most && work.hasNext()) {
					ahead.add(workers.submit(work.next()));
				}
				return !ahead.isEmpty();
			}

			@Override
			public T next() {
				hasNext();
				return result(ahead.remove());
			}
		};
	}

	private static <T> T result(Future<T> future) {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Failure(new CorpusException(Messages.interrupted, null, e));
		} catch (ExecutionException e) {
			if (e.getCause() instanceof CorpusException known) {
				throw new Failure(known);
			}
			if (e.getCause() instanceof RuntimeException unforeseen) {
				throw unforeseen;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	@Override
	public void close() {
		workers.shutdownNow();
	}

	/** Carries a failure out of an iterator. */
	static final class Failure extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Failure(CorpusException cause) {
			super(cause);
		}

		@Override
		public synchronized CorpusException getCause() {
			return (CorpusException) super.getCause();
		}
	}
}
