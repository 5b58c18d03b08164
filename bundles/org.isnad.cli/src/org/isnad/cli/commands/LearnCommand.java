// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.learn.LearnOperation;
import org.isnad.learn.LearnResult;
import org.isnad.learn.LearnedModel;
import org.isnad.learn.LearningPoint;
import org.isnad.learn.Quality;
import org.isnad.learn.UsefulDocument;
import org.isnad.learn.UsefulOrder;

/** {@code isnad learn}: trains the learner of a corpus, measures it, and says which documents to annotate next. */
final class LearnCommand extends BaseCommand {
	private static final int USEFUL = 10;

	LearnCommand() {
		super("learn", Messages.learnSummary, "isnad learn news --evaluate", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.flag("evaluate", Messages.learnEvaluate), Option.flag("always", Messages.learnAlways), Option.of("useful", "N", Messages.learnUseful)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		long most = arguments.number("useful", USEFUL); //$NON-NLS-1$
		if (most < 0 || most > Integer.MAX_VALUE) {
			throw new UsageException(Messages.learnNotCount);
		}
		CorpusStore store = Corpora.open(arguments);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		boolean evaluate = arguments.has("evaluate"); //$NON-NLS-1$
		// Who asks for figures wants them for what is there now, however little of it is new.
		LearnResult result = new LearnOperation(store).always(evaluate || arguments.has("always")).measuring(evaluate).run(progress.split(80)); //$NON-NLS-1$
		List<UsefulDocument> useful = most == 0 ? List.of() : new UsefulOrder(store, LearnedModel.of(store).orElse(null)).documents((int) most, progress.split(20));
		List<String> notes = new ArrayList<>(result.unread());
		notes.addAll(store.warnings());
		return CommandResult.of(json(result, useful), lines(result, useful, store)).withProblems(!result.unread().isEmpty()).withNotes(notes);
	}

	private static JsonObject json(LearnResult result, List<UsefulDocument> useful) {
		return new Json().put("outcome", outcome(result)).put("model", result.model()).put("documents", result.documents()).put("annotations", result.annotations()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("added", result.added()).put("pairs", result.pairs()).put("milliseconds", result.milliseconds()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("unread", result.unread()) //$NON-NLS-1$
				.put("points", result.measured(), LearnCommand::json) //$NON-NLS-1$
				.put("useful", useful, document -> new Json().put("document", document.document()).put("uncertainty", rounded(document.uncertainty())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.put("diversity", rounded(document.diversity())).put("usefulness", rounded(document.usefulness())).object()) //$NON-NLS-1$ //$NON-NLS-2$
				.object();
	}

	private static JsonObject json(LearningPoint point) {
		return new Json().put("taught", rounded(point.taught())).put("quality", point.quality(), quality -> new Json().put("layer", quality.layer()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("exact", json(quality.exact())).put("overlap", json(quality.overlap())).object()).object(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static JsonObject json(Quality.Counts counts) {
		return new Json().put("precision", rounded(counts.precision())).put("recall", rounded(counts.recall())).put("f1", rounded(counts.f1())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("matched", counts.matched()).put("found", counts.found()).put("marked", counts.marked()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static double rounded(double number) {
		return Math.round(number * 10_000) / 10_000.0;
	}

	private static String outcome(LearnResult result) {
		return result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static List<String> lines(LearnResult result, List<UsefulDocument> useful, CorpusStore store) throws CorpusException {
		List<String> lines = new ArrayList<>();
		lines.add(switch (result.outcome()) {
		case TRAINED -> NLS.bind(Messages.learnTrained, new Object[] { result.model(), result.documents(), result.annotations(), result.milliseconds() });
		case UP_TO_DATE -> NLS.bind(Messages.learnUpToDate, result.model(), result.documents());
		case LITTLE_NEW -> NLS.bind(Messages.learnLittleNew, result.model(), result.added());
		case TOO_LITTLE -> NLS.bind(Messages.learnTooLittle, result.documents(), LearnOperation.LEAST_DOCUMENTS);
		});
		if (result.pairs() > 0) {
			lines.add(NLS.bind(Messages.learnPairs, result.pairs()));
		}
		if (!result.measured().isEmpty()) {
			lines.add(""); //$NON-NLS-1$
			lines.addAll(table(result.measured()));
		}
		if (!useful.isEmpty()) {
			lines.add(""); //$NON-NLS-1$
			lines.add(Messages.learnNext);
			TextTable table = new TextTable();
			for (UsefulDocument document : useful) {
				String title = store.document(document.document()).orElseThrow().getTitle();
				table.row(figure(document.usefulness()), document.document(), title == null ? "" : '\u2068' + title + '\u2069'); //$NON-NLS-1$
			}
			lines.addAll(table.lines());
		}
		return lines;
	}

	private static List<String> table(List<LearningPoint> points) {
		TextTable table = new TextTable();
		table.row(Messages.learnTaught, Messages.columnLayer, Messages.learnExact, "P", "R", "F1", Messages.learnOverlap, "P", "R", "F1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		for (LearningPoint point : points) {
			for (Quality quality : point.quality()) {
				Quality.Counts exact = quality.exact();
				Quality.Counts overlap = quality.overlap();
				table.row(String.format(Locale.ROOT, "%.1f", point.taught()), quality.layer(), "", figure(exact.precision()), figure(exact.recall()), figure(exact.f1()), //$NON-NLS-1$ //$NON-NLS-2$
						"", figure(overlap.precision()), figure(overlap.recall()), figure(overlap.f1())); //$NON-NLS-1$
			}
		}
		return table.lines();
	}

	private static String figure(double number) {
		return String.format(Locale.ROOT, "%.3f", number); //$NON-NLS-1$
	}
}
