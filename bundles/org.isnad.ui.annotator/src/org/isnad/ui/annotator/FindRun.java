// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.ui.annotator.find.FindOptions;
import org.isnad.ui.annotator.find.Found;
import org.isnad.ui.annotator.find.TextSearch;

/**
 * Looks for words in the background. A new search makes the one before void: its answer never arrives. UI thread, on which
 * the answers arrive too.
 */
final class FindRun {

	private final Control owner;
	private final Display display;
	private final AtomicInteger latest = new AtomicInteger();
	private TextSearch search = new TextSearch(""); //$NON-NLS-1$

	FindRun(Control owner) {
		this.owner = owner;
		this.display = owner.getDisplay();
		owner.addDisposeListener(event -> latest.incrementAndGet());
	}

	/** Starts a search; the answer comes later unless another search is started before. */
	void start(String text, String words, FindOptions options, Consumer<Found> answer) {
		int mine = latest.incrementAndGet();
		if (words.isBlank()) {
			answer.accept(Found.NOTHING);
			return;
		}
		if (!search.text().equals(text)) {
			search = new TextSearch(text);
		}
		TextSearch over = search;
		Job job = Job.createSystem("Isnad find", monitor -> { //$NON-NLS-1$
			if (latest.get() == mine) {
				Found found = over.find(words, options, () -> latest.get() != mine);
				deliver(mine, found, answer);
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void deliver(int run, Found found, Consumer<Found> answer) {
		display.asyncExec(() -> {
			if (latest.get() == run && !owner.isDisposed()) {
				answer.accept(found);
			}
		});
	}
}
