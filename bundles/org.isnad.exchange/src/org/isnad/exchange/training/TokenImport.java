// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.isnad.core.CorpusException;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.conll.BioMapping;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

import com.google.gson.JsonElement;

/** What readers of tokens with named stretches and links have in common. */
@SuppressWarnings("nls")
abstract class TokenImport extends StandoffFormat {
	/** The key of the places of the tokens, which our own files have. */
	static final String PLACES = "token_spans";
	/** What stands beside the files; nothing that names a claim, since claims get ids anew. */
	static final Set<Table> SIDECARS = Set.of(Table.DOCUMENTS, Table.SOURCES);

	/** Reads one file. */
	abstract void read(Path file, Run run) throws CorpusException, Utf8File.UnreadableException;

	/** What one import shares. */
	record Run(ImportRequest request, ImportLog log, StandoffImport documents, BioMapping mapping) {
		/** The text of a document: the one that a sidecar keeps, where the tokens stand in it as the file says, else the one that they make. */
		TokenText text(Path file, String name, List<List<String>> words, JsonElement places) {
			String kept = documents.keptText(file, name);
			TokenText placed = kept == null ? null : TokenText.placed(kept, words, places);
			return placed != null ? placed : TokenText.joined(words);
		}
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(id() + "-types", Messages.types, Messages.typesDescription, FormatOption.Kind.TEXT, List.of(), ""));
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		Run run = new Run(request, documents.log(), documents, new BioMapping(labels(request.option(id() + "-types", ""))));
		return file -> read(file, run);
	}

	/** The mapping of labels that stand in no column. */
	private static String labels(String option) {
		StringBuilder labels = new StringBuilder();
		for (String each : option.isBlank() ? new String[0] : option.split(",")) {
			labels.append(labels.isEmpty() ? ":" : ",:").append(each.strip());
		}
		return labels.toString();
	}
}
