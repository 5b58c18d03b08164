// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairVerdict;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.StreamingCommand;
import org.isnad.cli.UsageException;

/** {@code isnad pairs}: whether two sentences agree, by the shipped model, line by line as they are read. */
final class PairsCommand extends BaseCommand implements StreamingCommand {
	private static final String STANDARD_INPUT = "-"; //$NON-NLS-1$
	private static final Set<String> REASONS = Set.of("en", "ar"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Of a file that is no such table not every line is worth a line. */
	private static final int MOST_TOLD = 100;

	/** What is done with a judged line. */
	private interface Judged {
		void accept(int line, PairVerdict verdict, List<String> reasons);
	}

	PairsCommand() {
		super("pairs", Messages.pairsSummary, "isnad pairs pairs.tsv --json", Operand.of("FILE", Messages.pairsFile)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("language", "TAG", Messages.pairsLanguage), Option.of("reasons", "en|ar", Messages.pairsReasons)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, IOException {
		List<JsonObject> pairs = new ArrayList<>();
		List<String> notes = judge(arguments, monitor, (line, verdict, reasons) -> pairs
				.add(new Json().put("line", line).put("label", verdict.label().id()).put("score", verdict.score()).put("reasons", reasons).object())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return CommandResult.of(new Json().put("pairs", pairs, pair -> pair).object(), List.of()).withProblems(!notes.isEmpty()).withNotes(notes); //$NON-NLS-1$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor, Consumer<String> lines) throws UsageException, IOException {
		List<String> notes = judge(arguments, monitor, (line, verdict, reasons) -> lines
				.accept(line + "\t" + verdict.label().id() + '\t' + String.format(Locale.ROOT, "%.2f", verdict.score()) + '\t' + String.join("; ", reasons))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return CommandResult.of(new JsonObject(), List.of()).withProblems(!notes.isEmpty()).withNotes(notes);
	}

	/** Judges every line that has two sentences, and gives what is to be said of the others. */
	private static List<String> judge(Arguments arguments, IProgressMonitor monitor, Judged judged) throws UsageException, IOException {
		String name = arguments.operand(0);
		String language = arguments.value("reasons").orElse("en"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!REASONS.contains(language)) {
			throw new UsageException(NLS.bind(Messages.pairsReasonsUnknown, language));
		}
		PairJudge judge = new PairJudge(arguments.value("language").orElse("ar")); //$NON-NLS-1$ //$NON-NLS-2$
		SubMonitor progress = SubMonitor.convert(monitor, Messages.judging, 100);
		List<String> notes = new ArrayList<>();
		int skipped = 0;
		try (Utf8Lines lines = new Utf8Lines(open(name))) {
			for (Utf8Lines.Line line = lines.next(); line != null; line = lines.next()) {
				progress.setWorkRemaining(100).split(1);
				String[] sentences = line.text() == null ? new String[0] : line.text().split("\t", -1); //$NON-NLS-1$
				if (sentences.length == 2 && !sentences[0].isBlank() && !sentences[1].isBlank()) {
					PairVerdict verdict = judge.judge(sentences[0], sentences[1]);
					judged.accept(line.number(), verdict, verdict.reasons().stream().map(reason -> reason.text(language)).toList());
				} else if (line.text() == null || !line.text().isBlank()) {
					skipped++;
					if (skipped <= MOST_TOLD) {
						notes.add(line.text() == null ? NLS.bind(Messages.pairsNotUtf8, name, line.number())
								: NLS.bind(Messages.pairsSkipped, new Object[] { name, line.number(), sentences.length }));
					}
				}
			}
		}
		if (skipped > MOST_TOLD) {
			notes.add(NLS.bind(Messages.pairsMoreSkipped, skipped - MOST_TOLD));
		}
		return notes;
	}

	private static InputStream open(String name) throws UsageException, IOException {
		if (name.equals(STANDARD_INPUT)) {
			return new BufferedInputStream(new FileInputStream(FileDescriptor.in));
		}
		Path file = Arguments.path(name);
		return new BufferedInputStream(Files.newInputStream(file));
	}
}
