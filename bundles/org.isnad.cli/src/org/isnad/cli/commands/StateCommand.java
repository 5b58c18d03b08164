// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.LockDocuments;
import org.isnad.core.edit.SetState;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.workflow.FinishDocuments;

/** {@code isnad state}: says that an annotator is done with documents, if the rules find no errors, or goes on; locks documents and unlocks them. */
final class StateCommand extends BaseCommand {
	StateCommand() {
		super("state", Messages.stateSummary, "isnad state news --set done --annotator hala --document '2019-*'", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.needed("set", "done|in-progress|locked|unlocked", Messages.stateSet), Option.of("annotator", "NAME", Messages.stateAnnotator), documents(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("note", "TEXT", Messages.stateNote)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		String state = arguments.needed("set"); //$NON-NLS-1$
		String annotator = arguments.value("annotator").orElse(null); //$NON-NLS-1$
		if (annotator != null && (Corpora.annotator(annotator, store).equals(CorpusStore.GOLD))) {
			throw new UsageException(Messages.goldIsNoAnnotator);
		}
		boolean work = state.equals("done") || state.equals("in-progress"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!work && !state.equals("locked") && !state.equals("unlocked")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new UsageException(NLS.bind(Messages.noState, state));
		}
		if (work && annotator == null) {
			throw new UsageException(Messages.stateWhose);
		}
		List<String> documents = store.documents().stream().filter(Corpora.documents(arguments, store)).map(Document::getId).toList();
		try (EditSession session = new EditSession(store, work ? annotator : AssignCommand.BY)) {
			FinishDocuments.Result result = change(session, state, annotator, documents, arguments.value("note").orElse(null), monitor); //$NON-NLS-1$
			return result(result);
		} catch (EditException e) {
			throw new CorpusException(e.getMessage(), store.folder(), e);
		}
	}

	private static FinishDocuments.Result change(EditSession session, String state, String annotator, List<String> documents, String note, IProgressMonitor monitor)
			throws CorpusException, EditException {
		switch (state) {
		case "done": //$NON-NLS-1$
			return new FinishDocuments(session, documents).run(monitor);
		case "in-progress": //$NON-NLS-1$
			for (String document : documents) {
				if (session.store().hasAnnotations(document, annotator)) {
					session.execute(new SetState(session.annotations(document), WorkState.IN_PROGRESS, note));
				}
			}
			break;
		case "locked": //$NON-NLS-1$
			session.execute(LockDocuments.lock(documents, annotator, note));
			break;
		default:
			session.execute(LockDocuments.unlock(documents, annotator));
		}
		return new FinishDocuments.Result(documents, Map.of());
	}

	private static CommandResult result(FinishDocuments.Result result) {
		List<String> lines = new ArrayList<>();
		List<Problem> errors = result.refused().values().stream().flatMap(List::stream).toList();
		result.refused().forEach((document, problems) -> {
			lines.add(document);
			problems.forEach(problem -> lines.add("  " + Messages.error + ' ' + problem.rule() + ' ' + problem.message())); //$NON-NLS-1$
		});
		lines.add(NLS.bind(Messages.stateDone, result.finished().size(), result.refused().size()));
		Json json = new Json().put("changed", result.finished()).put("refused", List.copyOf(result.refused().keySet())) //$NON-NLS-1$ //$NON-NLS-2$
				.put("problems", errors, problem -> new Json().put("rule", problem.rule()).put("document", problem.document()).put("id", problem.id()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						.put("message", problem.message()).object()); //$NON-NLS-1$
		return CommandResult.of(json.object(), lines).withProblems(!result.refused().isEmpty());
	}
}
