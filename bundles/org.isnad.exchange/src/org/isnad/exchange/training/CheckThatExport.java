// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;
import org.isnad.exchange.standoff.TokenizedText;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The table of the CheckThat! lab since 2022: the id, the text, and Yes or No for what is worth checking. A line is a claim, or a sentence,
 * which is worth checking if one of its claims is and not if all its claims are not.
 */
@SuppressWarnings("nls")
public final class CheckThatExport implements ExportFormat {
	static final String UNIT = "unit";
	private static final String SENTENCE = "sentence";

	@Override
	public String id() {
		return CheckThatImport.ID;
	}

	@Override
	public String label() {
		return Messages.checkThatLabel;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(UNIT, Messages.unit, Messages.unitDescription, FormatOption.Kind.CHOICE, List.of("claim", SENTENCE), "claim"));
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, false).write(new Lines(SENTENCE.equals(request.option(UNIT, "claim"))), monitor);
	}

	/** Writes one folder after the other. */
	private static final class Lines implements StandoffExport.Writer {
		private final boolean sentences;
		private BufferedWriter lines;

		Lines(boolean sentences) {
			this.sentences = sentences;
		}

		@Override
		public void begin(StandoffExport.Folder folder) throws IOException {
			lines = folder.open(CheckThatImport.FILE);
			lines.write("Sentence_id\tText\tclass_label\n");
		}

		@Override
		public void write(StandoffDocument document) throws IOException {
			List<JsonObject> claims = document.rows(Table.CLAIMS);
			int undecided = 0;
			if (sentences) {
				int number = 0;
				for (TokenizedText.Sentence sentence : TokenizedText.of(document.text()).sentences()) {
					number++;
					String label = label(within(claims, sentence));
					if (label != null) {
						line(document.id() + "-" + number, document.text().string().substring(sentence.begin(), sentence.end()), label);
					}
				}
			} else {
				for (JsonObject claim : claims) {
					String label = label(List.of(claim));
					undecided += label == null ? 1 : 0;
					if (label != null) {
						line(RowParts.text(claim, "claim_id"), RowParts.text(claim, "text"), label);
					}
				}
			}
			document.lose(CheckThatImport.FILE, Messages.lossUndecided, undecided);
			document.lose(CheckThatImport.FILE, Messages.lossRest, claims.size() - undecided + document.rows(Table.ATTRIBUTION).size() + document.relations().size());
		}

		/** The claims that begin in a sentence. */
		private static List<JsonObject> within(List<JsonObject> claims, TokenizedText.Sentence sentence) {
			List<JsonObject> within = new ArrayList<>();
			for (JsonObject claim : claims) {
				for (JsonElement span : claim.getAsJsonArray("spans_utf16")) {
					int begin = span.getAsJsonObject().get("start").getAsInt();
					if (begin >= sentence.begin() && begin < sentence.end()) {
						within.add(claim);
						break;
					}
				}
			}
			return within;
		}

		/** Yes if one is, No if none is and each is known, else null. */
		private static String label(List<JsonObject> claims) {
			boolean known = !claims.isEmpty();
			for (JsonObject claim : claims) {
				String value = RowParts.text(claim, "check_worthy");
				if ("YES".equals(value)) {
					return "Yes";
				}
				known &= "NO".equals(value);
			}
			return known ? "No" : null;
		}

		private void line(String id, String text, String label) throws IOException {
			lines.write(id + '\t' + (text == null ? "" : text.replaceAll("\\s+", " ").strip()) + '\t' + label + '\n');
		}

		@Override
		public void close() throws IOException {
			if (lines != null) {
				lines.close();
			}
		}
	}
}
