// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.isnad.core.CorpusException;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Sentences without an article around them, on their way into documents with a line a sentence, each a claim. For one file. */
@SuppressWarnings("nls")
final class Sentences {
	/** An article is never that long; what is, no editor would show at ease. */
	private static final int MOST_IN_DOCUMENT = 1000;
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

	/** What is to become a relation between two sentences. */
	private record Relation(int line, String id, int first, int second, String label) {
	}

	private final Path file;
	private final StandoffImport documents;
	private final String name;
	private final List<Integer> lines = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private final List<JsonObject> claims = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();
	private int part;

	Sentences(Path file, StandoffImport documents) {
		this.file = file;
		this.documents = documents;
		String given = file.getFileName().toString();
		int dot = given.lastIndexOf('.');
		this.name = dot > 0 ? given.substring(0, dot) : given;
	}

	/** Adds a sentence, white space in it made one space, and gives its number in the document that is being filled. */
	int add(int line, String id, String text) {
		JsonObject claim = new JsonObject();
		String own = ID.matcher(id.strip()).matches() ? id.strip() : Integer.toString(line);
		claim.addProperty(Table.CLAIMS.id(), Ids.derived('c', "sentences", name, own, Integer.toString(line), Integer.toString(texts.size())));
		lines.add(line);
		texts.add(text.replaceAll("\\s+", " ").strip());
		claims.add(claim);
		return texts.size() - 1;
	}

	/** Gives a sentence a tag. */
	void tag(int sentence, String key, String value) {
		claims.get(sentence).addProperty(key, value);
	}

	/** Relates two sentences of the document that is being filled. */
	void relate(int line, String id, int first, int second, String label) {
		relations.add(new Relation(line, id, first, second, label));
	}

	/** Begins a new document where this one is long enough; between two pairs, not within one. */
	void breakIfLong() throws CorpusException {
		if (texts.size() >= MOST_IN_DOCUMENT) {
			finish();
		}
	}

	/** Adds the document with its rows. */
	void finish() throws CorpusException {
		if (texts.isEmpty()) {
			return;
		}
		part++;
		String document = documents.document(file, part == 1 ? name : name + "-" + part, String.join("\n", texts));
		int begin = 0;
		for (int i = 0; i < texts.size(); i++) {
			JsonObject span = new JsonObject();
			span.addProperty("start", begin);
			span.addProperty("end", begin + texts.get(i).length());
			begin += texts.get(i).length() + 1;
			JsonArray spans = new JsonArray();
			spans.add(span);
			JsonObject claim = claims.get(i);
			claim.addProperty("doc_id", document);
			claim.add("spans_utf16", spans);
			documents.rows().add(file, lines.get(i), claim);
		}
		for (Relation each : relations) {
			JsonObject row = new JsonObject();
			row.addProperty(Table.RELATIONS.id(), Ids.derived('r', "sentences", name, each.id(), Integer.toString(each.line())));
			row.addProperty("label", each.label());
			for (int arg = 1; arg <= 2; arg++) {
				JsonObject claim = claims.get(arg == 1 ? each.first() : each.second());
				row.add("arg" + arg + "_claim_id", claim.get(Table.CLAIMS.id()));
				row.addProperty("arg" + arg + "_doc_id", document);
			}
			documents.rows().add(file, each.line(), row);
		}
		texts.clear();
		lines.clear();
		claims.clear();
		relations.clear();
	}
}
