// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairVerdict;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandException;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;

/** {@code isnad pairs}: whether two sentences agree, by the shipped model. */
final class PairsCommand extends BaseCommand {
	PairsCommand() {
		super("pairs", Messages.pairsSummary, "isnad pairs pairs.tsv --json", Operand.of("FILE", Messages.pairsFile)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("language", "TAG", Messages.pairsLanguage)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CommandException, IOException {
		Path file = Arguments.path(arguments.operand(0));
		List<String> rows = read(file);
		PairJudge judge = new PairJudge(arguments.value("language").orElse("ar")); //$NON-NLS-1$ //$NON-NLS-2$
		SubMonitor progress = SubMonitor.convert(monitor, Messages.judging, rows.size());
		List<JsonObject> pairs = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		for (int line = 1; line <= rows.size(); line++) {
			progress.split(1);
			String row = rows.get(line - 1);
			String[] sentences = row.split("\t", -1); //$NON-NLS-1$
			if (sentences.length != 2 || sentences[0].isBlank() || sentences[1].isBlank()) {
				if (!row.isBlank()) {
					notes.add(NLS.bind(Messages.pairsSkipped, new Object[] { file, line, sentences.length }));
				}
				continue;
			}
			PairVerdict verdict = judge.judge(sentences[0], sentences[1]);
			List<String> reasons = verdict.reasons().stream().map(Object::toString).toList();
			pairs.add(new Json().put("line", line).put("label", verdict.label().id()).put("score", verdict.score()).put("reasons", reasons).object()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			lines.add(line + "\t" + verdict.label().id() + '\t' + String.format(Locale.ROOT, "%.2f", verdict.score()) + '\t' + String.join("; ", reasons)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return CommandResult.of(new Json().put("pairs", pairs, pair -> pair).object(), lines).withProblems(!notes.isEmpty()).withNotes(notes); //$NON-NLS-1$
	}

	private static List<String> read(Path file) throws CommandException, IOException {
		try {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			// A byte order mark is no part of the first sentence.
			return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList(); //$NON-NLS-1$
		} catch (CharacterCodingException binary) {
			throw new CommandException(NLS.bind(Messages.notUtf8, file), binary);
		}
	}
}
