// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Policy;
import org.isnad.compare.gold.Settle;
import org.isnad.compare.gold.Voters;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/**
 * Lets a policy decide what is open in all documents that two or more annotated. Document by document, each an edit that can be undone, so
 * that the window stays alive and the work can be stopped between two of them. What only one annotator did is left to a person.
 */
final class PolicyRun {
	private final EditSession session;
	private final Policy policy;
	private final int tolerance;
	private final List<String> trouble = new ArrayList<>();

	private PolicyRun(EditSession session, Policy policy, int tolerance) {
		this.session = session;
		this.policy = policy;
		this.tolerance = tolerance;
	}

	static void everywhere(Policy policy, int tolerance) {
		Display display = Display.getCurrent();
		Workspace.session().ifPresent(session -> {
			PolicyRun run = new PolicyRun(session, policy, tolerance);
			Jobs.run(AdjudicationMessages.policyRunning, monitor -> run.run(display, monitor), open -> {
				Jobs.inform(Isolation.message(AdjudicationMessages.policyDone, open));
				run.trouble.stream().findFirst().ifPresent(Jobs::warn);
			});
		});
	}

	private Integer run(Display display, IProgressMonitor monitor) throws CorpusException {
		List<Document> documents = session.store().documents();
		SubMonitor progress = SubMonitor.convert(monitor, documents.size());
		int[] open = new int[1];
		for (Document document : documents) {
			progress.split(1).subTask(document.getId());
			display.syncExec(() -> open[0] += decide(document.getId()));
		}
		return open[0];
	}

	private int decide(String document) {
		CorpusStore store = session.store();
		if (Workspace.session().filter(session::equals).isEmpty()) {
			return 0;
		}
		try {
			if (Voters.of(store, document).size() < 2) {
				return 0;
			}
			Docket docket = Docket.of(store, document);
			session.execute(Settle.by(docket, policy, tolerance));
			docket.refresh();
			return docket.open().size();
		} catch (CorpusException | EditException e) {
			trouble.add(e.getMessage());
			return 0;
		}
	}
}
