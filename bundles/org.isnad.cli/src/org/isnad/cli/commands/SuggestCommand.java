// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.uima.Pipeline;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;

/** {@code isnad suggest}: runs a pipeline. */
final class SuggestCommand extends BaseCommand {
	SuggestCommand() {
		super("suggest", Messages.suggestSummary, "isnad suggest news --document 'report-*'", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(ChosenPipeline.options());
		options.addAll(List.of(documents(), Option.of("as", "ANNOTATOR", Messages.suggestAs), Option.of("annotator", "NAME", Messages.suggestAnnotator))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		options.addAll(RunOptions.options());
		return options;
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException, IOException {
		try (ChosenPipeline chosen = ChosenPipeline.of(arguments, monitor)) {
			CommandResult result = run(chosen.pipeline(), arguments, monitor);
			List<String> notes = new ArrayList<>(result.notes());
			notes.addAll(chosen.notes());
			return result.withNotes(notes);
		}
	}

	private static CommandResult run(Pipeline pipeline, Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException, IOException {
		String as = arguments.value("as").orElse(null); //$NON-NLS-1$
		if (as != null && (!CorpusStore.isValidName(as) || as.equals(CorpusStore.GOLD))) {
			throw new UsageException(NLS.bind(Messages.notAnnotatorName, as));
		}
		CorpusStore store = Corpora.open(arguments);
		Predicate<Document> documents = Corpora.documents(arguments, store);
		List<String> claimsOf = Corpora.annotators(arguments, store);
		RunOptions options = RunOptions.of(arguments);
		SuggestOperation operation = options.apply(new SuggestOperation(store, pipeline, documents, as).claimsOf(claimsOf.isEmpty() ? null : claimsOf.get(0)), pipeline.id());
		SuggestResult result = run(store, operation, as == null ? pipeline.id() : as, monitor);
		List<String> notes = new ArrayList<>(options.notes());
		notes.addAll(store.warnings());
		return CommandResult.of(json(result), lines(result, pipeline, as)).withProblems(!result.failed().isEmpty()).withNotes(notes);
	}

	/** If the work breaks off the corpus is as it was, though the operation keeps what was finished: that is for a person at the window. */
	private static SuggestResult run(CorpusStore store, SuggestOperation operation, String owner, IProgressMonitor monitor) throws CorpusException, IOException {
		Set<String> changed = Set.of(owner + ".isnad", "sources.isnad", "corpus.isnad"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try (Safeguard guard = new Safeguard(store, file -> changed.contains(file.getFileName().toString()))) {
			SuggestResult result = operation.run(monitor);
			guard.allWell();
			return result;
		}
	}

	private static JsonObject json(SuggestResult result) {
		return new Json().put("documents", result.documents()).put("claims", result.claims()).put("attributions", result.attributions()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("relations", result.relations()).put("milliseconds", result.milliseconds()).put("characters", result.characters()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("failed", result.failed(), failure -> new Json().put("document", failure.document()).put("engine", failure.engine()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.put("reason", failure.reason()).object()) //$NON-NLS-1$
				.object();
	}

	private static List<String> lines(SuggestResult result, Pipeline pipeline, String as) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.suggestDone, new Object[] { result.documents(), result.claims(), result.attributions(), result.relations(), result.milliseconds() }));
		result.failed().forEach(failure -> lines.add(NLS.bind(Messages.suggestFailed, new Object[] { failure.document(), failure.engine(), failure.reason() })));
		boolean relates = pipeline.scope() == Pipeline.Scope.CORPUS;
		String place = as != null ? relates ? "relations/" + as + ".isnad" : "documents/*/" + as + ".isnad" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				: relates ? "relations/suggestions/" + pipeline.id() + ".isnad" : "documents/*/suggestions/" + pipeline.id() + ".isnad"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		lines.add(NLS.bind(as != null ? Messages.suggestWhereAs : Messages.suggestWhere, place));
		return lines;
	}
}
