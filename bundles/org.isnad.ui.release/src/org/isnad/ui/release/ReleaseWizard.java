// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.release.DataStatement;
import org.isnad.release.PreviewOperation;
import org.isnad.release.Readiness;
import org.isnad.release.ReleaseOperation;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.ReleasePreview;
import org.isnad.ui.Jobs;

/** Makes a release: what goes in, how it is split with a picture of what comes of it, and what only people know. The work is done in the background. */
public final class ReleaseWizard extends Wizard {
	static final int WIDTH = 930;
	static final int HEIGHT = 460;
	/** So long nothing may change before a picture is worked out, in milliseconds. */
	private static final int REST = 350;

	private final EditSession session;
	private final ContentPage content;
	private final SplitPage split;
	private final StatementPage statement;
	/** How ready the annotations of an annotator are, which depends on nothing else; worked out once. */
	private final AtomicReference<Ready> ready = new AtomicReference<>();
	private Job preview;
	private final Runnable start = this::startPreview;

	private record Ready(String annotator, Readiness readiness) {
	}

	private record Seen(ReleasePreview preview, Readiness readiness) {
	}

	ReleaseWizard(EditSession session, Annotators annotators) {
		this.session = session;
		this.content = new ContentPage(session.store().folder(), annotators);
		this.split = new SplitPage();
		this.statement = new StatementPage(statementOf(session.store()));
		setWindowTitle(ReleaseMessages.title);
		setHelpAvailable(false);
	}

	private static DataStatement statementOf(CorpusStore store) {
		try {
			return DataStatement.of(store);
		} catch (CorpusException e) {
			Jobs.trouble(ReleaseMessages.title, e);
			return new DataStatement(Map.of());
		}
	}

	@Override
	public void addPages() {
		addPage(content);
		addPage(split);
		addPage(statement);
	}

	/** Something was changed that the picture may depend on. */
	void changed() {
		if (split.picture() != null) {
			split.picture().wait(ReleaseMessages.working);
			Display.getCurrent().timerExec(REST, start);
		}
	}

	private void startPreview() {
		if (split.picture() == null || split.picture().isDisposed() || content.problem() != null && content.folder() == null || split.problem() != null) {
			return;
		}
		if (preview != null) {
			preview.cancel();
		}
		ReleaseOptions options = options();
		Path corpus = session.store().folder();
		preview = Jobs.run(ReleaseMessages.previewing, monitor -> {
			session.flush();
			Ready known = ready.get();
			if (known == null || !known.annotator().equals(options.annotator())) {
				known = new Ready(options.annotator(), Readiness.of(CorpusStore.open(corpus), options.annotator(), monitor));
				ready.set(known);
			}
			// A store of its own: the one of the window must not lose what it has in memory.
			return new Seen(new PreviewOperation(CorpusStore.open(corpus), options).run(monitor), known.readiness());
		}, seen -> {
			if (!split.picture().isDisposed()) {
				split.picture().show(seen.preview(), seen.readiness());
			}
		});
	}

	private ReleaseOptions options() {
		return new ReleaseOptions(content.annotator(), split.splitting(), content.contents(split.negatives()), content.edition());
	}

	@Override
	public void dispose() {
		if (preview != null) {
			preview.cancel();
		}
		super.dispose();
	}

	@Override
	public boolean performFinish() {
		content.remember();
		split.remember();
		ReleaseOptions options = options();
		Path folder = content.folder();
		DataStatement stated = statement.statement();
		CorpusStore open = session.store();
		Jobs.run(ReleaseMessages.title, monitor -> {
			session.flush();
			stated.write(open);
			return new ReleaseOperation(CorpusStore.open(open.folder()), folder, options).run(monitor);
		}, result -> ReleaseDialog.open(result, options.edition().previous()));
		return true;
	}
}
