// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.suggest;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.wizards.SummaryDialog;
import org.isnad.scene.ElementLook;
import org.isnad.ui.Jobs;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.SuggestResult.Failure;

/**
 * What came of a run of pipelines, in words.
 *
 * @param line    all of it in one line
 * @param failed  whether something went wrong
 * @param details what went wrong or was not done, line by line
 */
public record RunReport(String line, boolean failed, List<String> details) {

	private static RunReport last;

	public RunReport {
		details = List.copyOf(details);
	}

	/**
	 * The report of the results of several pipelines and of what else failed.
	 *
	 * @param skipped what was not run, with the reason, although all that are on were wanted
	 */
	static RunReport of(List<SuggestResult> results, List<Failure> otherFailures, List<String> skipped, CorpusStore store) {
		List<String> counts = new ArrayList<>();
		count(counts, Messages.Suggest_claims, results.stream().mapToInt(SuggestResult::claims).sum());
		count(counts, Messages.Suggest_attributions, results.stream().mapToInt(SuggestResult::attributions).sum());
		count(counts, Messages.Suggest_relations, results.stream().mapToInt(SuggestResult::relations).sum());
		String line = counts.isEmpty() ? Messages.Suggest_found_nothing : String.join(Messages.Summary_comma, counts);
		List<Failure> failures = new ArrayList<>(otherFailures);
		results.forEach(result -> failures.addAll(result.failed()));
		Set<String> documents = new LinkedHashSet<>();
		failures.stream().map(Failure::document).filter(document -> !document.isEmpty()).forEach(documents::add);
		if (!documents.isEmpty()) {
			line += "; " + counted(Messages.Suggest_failed, documents.size()); //$NON-NLS-1$
		} else if (!failures.isEmpty()) {
			line += "; " + counted(Messages.Suggest_pipelinesFailed, failures.size()); //$NON-NLS-1$
		}
		List<String> details = new ArrayList<>(failures.stream().map(failure -> words(failure, store)).toList());
		details.addAll(skipped);
		return new RunReport(line, !failures.isEmpty(), details);
	}

	private static void count(List<String> counts, String pattern, int number) {
		if (number > 0) {
			counts.add(counted(pattern, number));
		}
	}

	/** The words for a number of things, in the form that the language asks for, the digits as they are everywhere in the window. */
	private static String counted(String pattern, int number) {
		return new MessageFormat(pattern).format(new Object[] { number, Integer.toString(number) });
	}

	private static String words(Failure failure, CorpusStore store) {
		String why = Isolation.isolate(failure.engine()) + ": " + Isolation.isolate(failure.reason()); //$NON-NLS-1$
		return failure.document().isEmpty() ? why : Isolation.isolate(title(failure.document(), store)) + " \u00b7 " + why; //$NON-NLS-1$
	}

	private static String title(String document, CorpusStore store) {
		try {
			return store.document(document).map(ElementLook::documentTitle).orElse(document);
		} catch (CorpusException e) {
			return document;
		}
	}

	/** Says the line in the status bar, with a way to the details where there are some. UI thread. */
	void show() {
		last = this;
		if (!failed) {
			Jobs.inform(line);
		} else {
			Jobs.report(line, () -> open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()));
		}
	}

	/** The report of the last run of this session of the window. */
	public static Optional<RunReport> last() {
		return Optional.ofNullable(last);
	}

	/** Shows line and details in a window. */
	public void open(Shell parent) {
		new SummaryDialog(parent, Messages.Suggest_lastRun, line, details, null).open();
	}
}
