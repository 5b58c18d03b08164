// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.text.Isolation;

/** What a task did, in words: a line in the status bar, and a window where something has to be known. */
public final class Summary {

	private final String title;
	private final List<String> counts = new ArrayList<>();
	private final List<String> details = new ArrayList<>();
	private Path place;

	/** A summary under a title such as "Imported". */
	public Summary(String title) {
		this.title = title;
	}

	/** Adds a count to the line, unless it is 0. The pattern takes the number. */
	public Summary count(String pattern, long number) {
		if (number != 0) {
			counts.add(NLS.bind(pattern, Long.toString(number)));
		}
		return this;
	}

	/** Names where the result is. */
	public Summary place(Path path) {
		place = path;
		return this;
	}

	/** Something that was left out; a line of 0 means the whole file. */
	public Summary warning(String file, int line, String reason) {
		String where = line > 0 ? NLS.bind(Messages.Summary_line, Isolation.isolate(file), Integer.toString(line)) : Isolation.isolate(file);
		details.add(where + ": " + Isolation.isolate(reason)); //$NON-NLS-1$
		return this;
	}

	/** Something the user should know. */
	public Summary remark(String text) {
		details.add(text);
		return this;
	}

	/** Something there was no place for. */
	public Summary loss(String file, String what, int count) {
		details.add(Isolation.isolate(file) + ": " + Isolation.isolate(what) + (count > 1 ? " × " + count : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return this;
	}

	/** Shows the line, and the window where there are details or a place to go to. UI thread. */
	public void show() {
		String line = title + ": " + (counts.isEmpty() ? Messages.Summary_nothing : String.join(Messages.Summary_comma, counts)); //$NON-NLS-1$
		Jobs.inform(line);
		if (!details.isEmpty() || place != null) {
			new SummaryDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), title, line, details, place).open();
		}
	}
}
