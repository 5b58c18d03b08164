// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.compare.gold.AdjudicateOperation;
import org.isnad.compare.gold.Adjudication;
import org.isnad.compare.gold.Policy;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** {@code isnad adjudicate}: makes gold of what a policy decides; what people decided stays. */
final class AdjudicateCommand extends BaseCommand {
	AdjudicateCommand() {
		super("adjudicate", Messages.adjudicateSummary, "isnad adjudicate news --policy majority", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.needed("policy", "unanimous|majority", Messages.adjudicatePolicy), Option.of("tolerance", "N", Messages.adjudicateTolerance), annotator()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException, IOException {
		String policyName = arguments.needed("policy"); //$NON-NLS-1$
		Policy policy = Policy.of(policyName).orElseThrow(() -> new UsageException(NLS.bind(Messages.noPolicy, policyName)));
		int tolerance = (int) Math.min(Integer.MAX_VALUE, arguments.number("tolerance", 0)); //$NON-NLS-1$
		CorpusStore store = Corpora.open(arguments);
		List<String> annotators = Corpora.annotators(arguments, store);
		if (annotators.contains(CorpusStore.GOLD)) {
			throw new UsageException(Messages.goldIsNoAnnotator);
		}
		Adjudication result;
		try (Safeguard guard = new Safeguard(store, file -> file.startsWith(CorpusStore.GOLD))) {
			result = new AdjudicateOperation(store, policy, tolerance, annotators).run(monitor);
			guard.allWell();
		}
		Json json = new Json().put("decided", result.decided()).put("open", result.open().size()).put("single", result.single()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("openDecisions", result.open(), AdjudicateCommand::json); //$NON-NLS-1$
		return CommandResult.of(json.object(), lines(result, store)).withNotes(store.warnings());
	}

	private static JsonObject json(Adjudication.Open open) {
		return new Json().put("document", open.document()).put("layer", open.layer()).put("target", open.target()).put("annotators", open.annotators()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("origins", open.origins()).put("reason", open.reason()).object(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> lines(Adjudication result, CorpusStore store) throws CorpusException {
		List<String> lines = new ArrayList<>();
		Words words = new Words(store);
		String before = ""; //$NON-NLS-1$
		for (Adjudication.Open open : result.open()) {
			String place = open.document() == null ? Messages.betweenDocuments : open.document();
			if (!place.equals(before)) {
				lines.add(place);
				before = place;
			}
			String annotator = open.annotators().get(0);
			String origin = open.origins().get(0);
			String what = open.document() == null ? words.ofRelation(annotator, origin) : words.of(annotator, open.document(), origin);
			lines.add(NLS.bind(Messages.openLine, new Object[] { open.layer(), what, open.reason(), String.join(", ", open.annotators()) })); //$NON-NLS-1$
		}
		if (result.single() > 0) {
			lines.add(NLS.bind(Messages.adjudicateSingle, result.single()));
		}
		lines.add(NLS.bind(Messages.adjudicateDone, result.decided(), result.open().size()));
		return lines;
	}
}
