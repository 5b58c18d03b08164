// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;

/** {@code isnad validate}: runs every rule of the scheme over every document. */
final class ValidateCommand extends BaseCommand {
	ValidateCommand() {
		super("validate", Messages.validateSummary, "isnad validate news --annotator hala", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(annotator());
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		List<String> annotators = Corpora.annotators(arguments, store);
		List<Problem> problems = new Validator(Rules.installed()).validate(store, annotators.isEmpty() ? Corpora.withGold(store) : annotators, monitor);
		long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
		List<JsonElement> rows = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		Problem before = null;
		for (Problem problem : problems) {
			String place = place(problem, store);
			rows.add(new Json().put("rule", problem.rule()).put("severity", problem.severity().id()).put("document", problem.document()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("annotator", problem.annotator()).put("id", problem.id()).put("message", problem.message()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("offset", problem.offset() < 0 ? null : problem.offset()).object()); //$NON-NLS-1$
			if (before == null || !Objects.equals(before.document(), problem.document()) || !Objects.equals(before.annotator(), problem.annotator())) {
				lines.add(problem.document() == null ? problem.annotator() : problem.document() + " · " + problem.annotator()); //$NON-NLS-1$
			}
			String severity = problem.severity() == Severity.ERROR ? Messages.error : Messages.warning;
			lines.add("  " + place + ' ' + severity + ' ' + problem.rule() + ' ' + problem.message() + (problem.id() == null ? "" : " [" + problem.id() + ']')); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			before = problem;
		}
		lines.add(NLS.bind(Messages.validateDone, errors, problems.size() - errors));
		Json json = new Json().put("errors", errors).put("warnings", problems.size() - errors).put("problems", rows, row -> row); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return CommandResult.of(json.object(), lines).withProblems(errors > 0).withNotes(store.warnings());
	}

	/** Line and column as an editor counts them: from 1, columns in code points. */
	private static String place(Problem problem, CorpusStore store) throws CorpusException {
		if (problem.offset() < 0 || problem.document() == null) {
			return "-"; //$NON-NLS-1$
		}
		DocumentText text = store.text(problem.document());
		int offset = Math.min(problem.offset(), text.length());
		int paragraph = text.paragraphAt(offset);
		return (paragraph + 1) + ":" + (text.toCodePoint(offset) - text.toCodePoint(text.paragraphBegin(paragraph)) + 1); //$NON-NLS-1$
	}
}
