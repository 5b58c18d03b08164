// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
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
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.workflow.assign.AssignDocuments;
import org.isnad.workflow.assign.AssignmentException;
import org.isnad.workflow.assign.AssignmentProposal;
import org.isnad.workflow.assign.AssignmentRequest;
import org.isnad.workflow.assign.ProposeAssignment;

/** {@code isnad assign}: spreads documents over annotators, a share of them over several. What somebody has begun stays with them. */
final class AssignCommand extends BaseCommand {
	/** Who is named as having assigned what a command did. */
	static final String BY = "isnad"; //$NON-NLS-1$

	AssignCommand() {
		super("assign", Messages.assignSummary, "isnad assign news --annotator hala --annotator yusuf --overlap 20 --dry-run", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(new Option("annotator", "NAME", true, true, Messages.assignAnnotator), Option.of("overlap", "PERCENT", Messages.assignOverlap), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("raters", "N", Messages.assignRaters), Option.of("seed", "N", Messages.assignSeed), documents(), Option.flag("dry-run", Messages.assignDryRun)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		List<String> annotators = arguments.values("annotator").stream().distinct().toList(); //$NON-NLS-1$
		for (String annotator : annotators) {
			if (!CorpusStore.isValidName(annotator) || annotator.equals(CorpusStore.GOLD)) {
				throw new UsageException(NLS.bind(Messages.assignBadName, annotator));
			}
		}
		AssignmentRequest request = new AssignmentRequest(annotators, number(arguments, "overlap", 0), number(arguments, "raters", 2), arguments.number("seed", 1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		AssignmentProposal proposal;
		try {
			proposal = new ProposeAssignment(CorpusStore.open(store.folder()), Corpora.documents(arguments, store), request).run(monitor);
		} catch (AssignmentException e) {
			throw new UsageException(e.getMessage());
		}
		AssignDocuments written = new AssignDocuments(proposal);
		if (!arguments.has("dry-run")) { //$NON-NLS-1$
			write(store, written);
		}
		Map<String, AssignmentProposal.Load> loads = proposal.loads(annotators);
		Json json = new Json().put("documents", proposal.rows().size()).put("shared", proposal.shared()).put("added", written.added()).put("removed", written.removed()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("annotators", loads.entrySet(), AssignCommand::load).put("assignments", proposal.rows(), AssignCommand::row); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> lines = new ArrayList<>();
		TextTable table = new TextTable();
		table.row(Messages.columnAnnotator, Messages.columnDocuments, Messages.columnShared, Messages.columnCharacters);
		loads.forEach((annotator, load) -> table.row(annotator, load.documents(), load.shared(), load.characters()));
		lines.addAll(table.lines());
		lines.add(arguments.has("dry-run") ? Messages.assignNothingWritten : NLS.bind(Messages.assignDone, written.added(), written.removed())); //$NON-NLS-1$
		return CommandResult.of(json.object(), lines).withNotes(store.warnings());
	}

	private static int number(Arguments arguments, String option, int otherwise) throws UsageException {
		return (int) Math.clamp(arguments.number(option, otherwise), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	private static void write(CorpusStore store, AssignDocuments edit) throws CorpusException {
		try (EditSession session = new EditSession(store, BY)) {
			session.execute(edit);
		} catch (EditException e) {
			throw new CorpusException(e.getMessage(), store.folder(), e);
		}
	}

	private static JsonObject load(Map.Entry<String, AssignmentProposal.Load> load) {
		return new Json().put("annotator", load.getKey()).put("documents", load.getValue().documents()).put("shared", load.getValue().shared()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("characters", load.getValue().characters()).object(); //$NON-NLS-1$
	}

	private static JsonObject row(AssignmentProposal.Row row) {
		return new Json().put("document", row.document()).put("annotators", row.annotators()).put("begun", row.begun().stream().sorted().toList()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
