// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Root;

/**
 * Brings touched roots to disk, soon and off the editing thread. The model is locked only while a root is turned into bytes;
 * a failure keeps the root on the list, is told, and is tried again.
 */
final class Autosave {
	private static final long DELAY = 300;
	private static final long RETRY = 5_000;

	private final CorpusStore store;
	private final Consumer<SaveState> listener;
	private final Runnable afterSave;
	private final Object modelLock = new Object();
	private final Object saveLock = new Object();
	private final Set<Root> touched = new LinkedHashSet<>();
	private ScheduledExecutorService executor;
	private boolean scheduled;
	private volatile boolean saving;
	private volatile SaveState state = new SaveState(SaveState.Kind.SAVED, null);

	/** The listener is told each new state; afterSave runs after each root, when all that a merge brought is in it. */
	Autosave(CorpusStore store, Consumer<SaveState> listener, Runnable afterSave) {
		this.store = store;
		this.listener = listener;
		this.afterSave = afterSave;
	}

	/** Held while the model changes, and while a root is turned into bytes. */
	Object modelLock() {
		return modelLock;
	}

	SaveState state() {
		return state;
	}

	void start() {
		synchronized (modelLock) {
			if (executor == null) {
				executor = Executors.newSingleThreadScheduledExecutor(work -> {
					Thread thread = new Thread(work, "Isnad autosave"); //$NON-NLS-1$
					thread.setDaemon(true);
					return thread;
				});
				schedule(DELAY);
			}
		}
	}

	void stop() {
		synchronized (modelLock) {
			if (executor != null) {
				executor.shutdown();
				executor = null;
			}
		}
	}

	/** Called under the model lock. */
	void touched(Collection<Root> roots) {
		if (touched.addAll(roots)) {
			tell(new SaveState(SaveState.Kind.PENDING, null));
		}
		schedule(DELAY);
	}

	private void schedule(long delay) {
		if (executor != null && !scheduled && !touched.isEmpty()) {
			scheduled = true;
			executor.schedule(this::saveInBackground, delay, TimeUnit.MILLISECONDS);
		}
	}

	private void saveInBackground() {
		synchronized (modelLock) {
			scheduled = false;
		}
		try {
			flush();
		} catch (CorpusException | RuntimeException e) {
			ILog.of(Autosave.class).error(e.getMessage(), e);
			synchronized (modelLock) {
				schedule(RETRY);
			}
		}
	}

	void flush() throws CorpusException {
		synchronized (saveLock) {
			CorpusException failure = null;
			Set<Root> due;
			synchronized (modelLock) {
				due = new LinkedHashSet<>(touched);
				touched.clear();
			}
			for (Root root : due) {
				try {
					save(root);
				} catch (CorpusException e) {
					failure = e;
					synchronized (modelLock) {
						touched.add(root);
					}
				}
			}
			if (failure != null) {
				tell(new SaveState(SaveState.Kind.FAILED, failure.getMessage()));
				throw failure;
			}
			synchronized (modelLock) {
				tell(new SaveState(touched.isEmpty() ? SaveState.Kind.SAVED : SaveState.Kind.PENDING, null));
			}
		}
	}

	private void save(Root root) throws CorpusException {
		saving = true;
		try {
			store.save(root, modelLock);
		} finally {
			saving = false;
			afterSave.run();
		}
	}

	/** Whether a root is being saved, and perhaps merged into, now. */
	boolean isSaving() {
		return saving;
	}

	private void tell(SaveState next) {
		if (!next.equals(state)) {
			state = next;
			listener.accept(next);
		}
	}
}
