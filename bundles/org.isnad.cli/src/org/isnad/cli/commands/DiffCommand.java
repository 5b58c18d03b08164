// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.compare.Difference;
import org.isnad.compare.Differences;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** {@code isnad diff}: in what two annotators differ. */
final class DiffCommand extends BaseCommand {
	DiffCommand() {
		super("diff", Messages.diffSummary, "isnad diff news --annotator hala --annotator yusuf", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(annotator());
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		List<String> annotators = Corpora.annotators(arguments, store);
		if (annotators.size() != 2 || annotators.get(0).equals(annotators.get(1))) {
			throw new UsageException(Messages.twoAnnotators);
		}
		List<Difference> differences = Differences.between(store, annotators.get(0), annotators.get(1), monitor);
		return CommandResult.of(new Json().put("differences", differences, DiffCommand::json).object(), lines(differences)).withNotes(store.warnings()); //$NON-NLS-1$
	}

	private static JsonObject json(Difference difference) {
		Json json = new Json().put("document", difference.document()).put("layer", difference.layer().id()).put("kind", difference.kind().id()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("left", difference.left()).put("right", difference.right()).put("leftId", difference.leftId()).put("rightId", difference.rightId()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (difference.span() != null) {
			json.put("begin", difference.span().begin()).put("end", difference.span().end()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return json.object();
	}

	private static List<String> lines(List<Difference> differences) {
		List<String> lines = new ArrayList<>();
		Map<String, Integer> counts = new TreeMap<>();
		for (Difference difference : differences) {
			lines.add(NLS.bind(Messages.diffLine, new Object[] { difference.document(), difference.layer().id(), difference.kind().id(),
					side(difference.left()), side(difference.right()) }));
			counts.merge(difference.kind().id(), 1, Integer::sum);
		}
		lines.add(NLS.bind(Messages.diffDone, differences.size(), String.join(", ", counts.entrySet().stream().map(e -> e.getKey() + ' ' + e.getValue()).toList()))); //$NON-NLS-1$
		return lines;
	}

	private static String side(String text) {
		return text == null ? "–" : "\u2068" + text.replaceAll("\\R", " ") + "\u2069"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}
}
