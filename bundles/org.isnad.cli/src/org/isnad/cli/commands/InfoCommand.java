// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.WorkState;

/** {@code isnad info}: what is in a corpus. Counts are those of all annotators together; gold and suggestions are counted apart. */
final class InfoCommand extends BaseCommand {
	/** How far the work on a document has come, over all its annotators. */
	private enum State {
		NEW, IN_PROGRESS, COMPLETE, GOLD
	}

	private record Line(Document document, State state, List<String> annotators, int claims, int sources, int cues, int attributions, int gold, int suggestions) {
	}

	InfoCommand() {
		super("info", Messages.infoSummary, "isnad info news", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		List<Document> documents = store.documents();
		List<String> annotators = store.annotators();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.collecting, documents.size());
		List<Line> lines = new ArrayList<>();
		for (Document document : documents) {
			progress.split(1);
			lines.add(line(store, document, annotators));
			store.unload(document.getId());
		}
		int relations = 0;
		for (String annotator : annotators) {
			relations += store.relations(annotator).getRelations().size();
		}
		int goldRelations = store.relations(CorpusStore.GOLD).getRelations().size();
		Json layers = new Json().put("claims", lines.stream().mapToInt(Line::claims).sum()).put("attributions", lines.stream().mapToInt(Line::attributions).sum()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("relations", relations).put("sources", lines.stream().mapToInt(Line::sources).sum()).put("cues", lines.stream().mapToInt(Line::cues).sum()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("entities", store.sources().getEntities().size()); //$NON-NLS-1$
		Json gold = new Json().put("claims", lines.stream().mapToInt(Line::gold).sum()).put("relations", goldRelations); //$NON-NLS-1$ //$NON-NLS-2$
		Json json = new Json().put("name", store.corpus().getName()).put("path", store.folder().toString()).put("language", store.corpus().getLanguage()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("documents", documents.size()).put("annotators", annotators).put("layers", layers.object()).put("gold", gold.object()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("perDocument", lines, InfoCommand::json); //$NON-NLS-1$
		return CommandResult.of(json.object(), text(store, lines, relations)).withNotes(store.warnings());
	}

	private static Line line(CorpusStore store, Document document, List<String> annotators) throws CorpusException {
		String id = document.getId();
		List<AnnotationSet> sets = new ArrayList<>();
		for (String annotator : annotators) {
			if (store.hasAnnotations(id, annotator)) {
				sets.add(store.annotations(id, annotator));
			}
		}
		AnnotationSet gold = store.hasAnnotations(id, CorpusStore.GOLD) ? store.annotations(id, CorpusStore.GOLD) : null;
		int suggestions = store.suggestions(id).stream().mapToInt(set -> set.getClaims().size()).sum();
		return new Line(document, state(sets, gold), sets.stream().map(AnnotationSet::getAnnotator).toList(), sets.stream().mapToInt(set -> set.getClaims().size()).sum(),
				sets.stream().mapToInt(set -> set.getSources().size()).sum(), sets.stream().mapToInt(set -> set.getCues().size()).sum(),
				sets.stream().mapToInt(set -> set.getAttributions().size()).sum(), gold == null ? 0 : gold.getClaims().size(), suggestions);
	}

	private static State state(List<AnnotationSet> sets, AnnotationSet gold) {
		if (gold != null && gold.getState() == WorkState.GOLD) {
			return State.GOLD;
		}
		if (sets.isEmpty()) {
			return State.NEW;
		}
		return sets.stream().allMatch(set -> set.getState() == WorkState.COMPLETE) ? State.COMPLETE : State.IN_PROGRESS;
	}

	private static JsonObject json(Line line) {
		return new Json().put("id", line.document().getId()).put("title", line.document().getTitle()).put("state", line.state().name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("annotators", line.annotators()).put("claims", line.claims()).put("sources", line.sources()).put("cues", line.cues()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("attributions", line.attributions()).put("goldClaims", line.gold()).put("suggestedClaims", line.suggestions()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static List<String> text(CorpusStore store, List<Line> lines, int relations) throws CorpusException {
		List<String> text = new ArrayList<>();
		text.add(NLS.bind(Messages.infoHead, store.corpus().getName(), store.folder()));
		text.add(store.annotators().isEmpty() ? Messages.infoNoAnnotators : NLS.bind(Messages.infoAnnotators, String.join(", ", store.annotators()))); //$NON-NLS-1$
		TextTable table = new TextTable();
		table.row(Messages.columnDocument, Messages.columnState, Messages.columnClaims, Messages.columnSources, Messages.columnCues, Messages.columnAttributions,
				Messages.columnGold, Messages.columnSuggested, Messages.columnTitle);
		for (Line line : lines) {
			table.row(line.document().getId(), label(line.state()), line.claims(), line.sources(), line.cues(), line.attributions(), line.gold(), line.suggestions(),
					title(line.document()));
		}
		text.addAll(table.lines());
		text.add(NLS.bind(Messages.infoRelations, relations, store.sources().getEntities().size()));
		return text;
	}

	private static String title(Document document) {
		String title = document.getTitle() != null ? document.getTitle() : document.getFileName();
		return title == null ? null : '\u2068' + title + '\u2069';
	}

	private static String label(State state) {
		return switch (state) {
		case NEW -> Messages.stateNew;
		case IN_PROGRESS -> Messages.stateInProgress;
		case COMPLETE -> Messages.stateComplete;
		case GOLD -> Messages.stateGold;
		};
	}
}
