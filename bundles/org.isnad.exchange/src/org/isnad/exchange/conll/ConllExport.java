// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.exchange.standoff.TokenizedText.Range;

/** Columns of tokens and labels, a file a document, and its text beside it. The first line of a file names the columns. */
@SuppressWarnings("nls")
public final class ConllExport implements ExportFormat {
	static final String DOCUMENT = "-DOCSTART-";
	static final String LABELS = "labels";
	static final String SCHEME = "bio";
	static final String TEXT = "text";

	@Override
	public String id() {
		return ConllImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		List<FormatOption> options = new ArrayList<>(bioOptions());
		options.add(new FormatOption(TEXT, Messages.text, Messages.textDescription, FormatOption.Kind.FLAG, List.of(), "true"));
		return options;
	}

	/** The options that all formats with labels at tokens have. */
	public static List<FormatOption> bioOptions() {
		return List.of(new FormatOption(LABELS, Messages.labels, Messages.labelsDescription, FormatOption.Kind.CHOICE, List.of("layer", "type"), "layer"),
				new FormatOption(SCHEME, Messages.scheme, Messages.schemeDescription, FormatOption.Kind.CHOICE, List.of("bio", "bioes"), "bio"));
	}

	/** The columns that a request asks for. */
	public static BioLayout layout(ExportRequest request, StandoffDocument document, List<Range> tokens, int[] sentences) {
		return new BioLayout(document, tokens, sentences, "type".equals(request.option(LABELS, "layer")), "bioes".equals(request.option(SCHEME, "bio")));
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, false).write(document -> write(request, document), monitor);
	}

	private static void write(ExportRequest request, StandoffDocument document) throws IOException {
		List<TokenizedText.Sentence> sentences = TokenizedText.of(document.text()).sentences();
		List<Range> tokens = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			tokens.addAll(sentences.get(i).tokens());
			numbers.addAll(Collections.nCopies(sentences.get(i).tokens().size(), i));
		}
		BioLayout layout = layout(request, document, tokens, numbers.stream().mapToInt(Integer::intValue).toArray());
		Map<String, String[]> columns = layout.columns();
		StringBuilder lines = new StringBuilder(DOCUMENT);
		columns.keySet().forEach(name -> lines.append('\t').append(name));
		lines.append('\n');
		for (int i = 0; i < tokens.size(); i++) {
			if (i == 0 || !numbers.get(i).equals(numbers.get(i - 1))) {
				lines.append('\n');
			}
			lines.append(document.text().string(), tokens.get(i).begin(), tokens.get(i).end());
			for (String[] column : columns.values()) {
				lines.append('\t').append(column[i] == null ? Bio.OUTSIDE : column[i]);
			}
			lines.append('\n');
		}
		String file = document.id() + ConllImport.SUFFIX;
		document.save(file, lines.toString());
		if (!"false".equals(request.option(TEXT, "true"))) {
			document.save(document.id() + ".txt", document.text().string());
		}
		layout.tellLosses(file);
	}
}
