// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.GuidelineVersion;
import org.isnad.workflow.CorpusState;
import org.isnad.workflow.DocumentProgress;
import org.isnad.workflow.DocumentState;
import org.isnad.workflow.ProgressReport;
import org.isnad.workflow.ReadProgress;
import org.isnad.workflow.guidelines.FindOutdated;
import org.isnad.workflow.guidelines.Guidelines;
import org.isnad.workflow.guidelines.Outdated;

/** {@code isnad status}: how far the work on a corpus has come, for each annotator and for each document. */
final class StatusCommand extends BaseCommand {
	private static final int SECONDS = 60;

	StatusCommand() {
		super("status", Messages.statusSummary, "isnad status news --annotator hala", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(annotator());
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		List<String> named = Corpora.annotators(arguments, store);
		if (named.contains(CorpusStore.GOLD)) {
			throw new UsageException(Messages.goldIsNoAnnotator);
		}
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ProgressReport report = new ReadProgress(store).run(progress.split(1));
		List<String> annotators = named.isEmpty() ? List.copyOf(report.annotators()) : named;
		Json states = new Json();
		for (CorpusState state : CorpusState.values()) {
			states.put(state.id(), report.in(state).size());
		}
		Json guidelines = new Json();
		int version = Guidelines.of(store).current().map(GuidelineVersion::getNumber).orElse(Guidelines.NONE);
		List<Outdated> outdated = new FindOutdated(store, annotators).run(progress.split(1));
		guidelines.put("version", version == Guidelines.NONE ? null : version).put("outdated", outdated.size()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("concerned", outdated.stream().filter(Outdated::concerned).count()); //$NON-NLS-1$
		Json json = new Json().put("documents", report.documents().size()).put("states", states.object()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("annotators", annotators, each -> annotator(report, each)).put("perDocument", report.documents(), StatusCommand::document) //$NON-NLS-1$ //$NON-NLS-2$
				.put("guidelines", guidelines.object()); //$NON-NLS-1$
		return CommandResult.of(json.object(), lines(report, annotators)).withNotes(report.unread());
	}

	private static JsonObject annotator(ProgressReport report, String annotator) {
		Json json = new Json().put("annotator", annotator); //$NON-NLS-1$
		for (DocumentState state : DocumentState.values()) {
			json.put(state.id(), report.in(annotator, state).size());
		}
		OptionalLong left = report.remainingSeconds(annotator);
		return json.put("activeMinutes", Math.round(report.activeSeconds(annotator) / (double) SECONDS)) //$NON-NLS-1$
				.put("remainingMinutes", left.isEmpty() ? null : Math.round(left.getAsLong() / (double) SECONDS)).object(); //$NON-NLS-1$
	}

	private static JsonObject document(DocumentProgress document) {
		Json works = new Json();
		document.works().forEach((annotator, work) -> works.put(annotator, work.state().id()));
		return new Json().put("id", document.document()).put("title", document.title()).put("state", document.state().id()).put("annotators", works.object()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static List<String> lines(ProgressReport report, List<String> annotators) {
		List<String> lines = new ArrayList<>();
		TextTable people = new TextTable();
		people.row(Messages.columnAnnotator, DocumentState.NEW.label(), DocumentState.IN_PROGRESS.label(), DocumentState.DONE.label(), DocumentState.LOCKED.label(),
				Messages.columnMinutes, Messages.columnMinutesLeft);
		for (String annotator : annotators) {
			OptionalLong left = report.remainingSeconds(annotator);
			people.row(annotator, report.in(annotator, DocumentState.NEW).size(), report.in(annotator, DocumentState.IN_PROGRESS).size(), report.in(annotator, DocumentState.DONE).size(),
					report.in(annotator, DocumentState.LOCKED).size(), Math.round(report.activeSeconds(annotator) / (double) SECONDS),
					left.isEmpty() ? null : Math.round(left.getAsLong() / (double) SECONDS));
		}
		lines.addAll(people.lines());
		lines.add(""); //$NON-NLS-1$
		for (CorpusState state : CorpusState.values()) {
			lines.add(NLS.bind(Messages.statusCorpus, state.label(), report.in(state).size()));
		}
		return lines;
	}
}
