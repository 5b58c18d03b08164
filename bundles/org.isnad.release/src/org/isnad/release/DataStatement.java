// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * What only people know about a corpus and a release should say: why it was gathered, who speaks in it, who annotated it. Kept in {@code statement.json} of the
 * corpus folder, one key a statement, and written into the card and the description for machines of every release. The keys follow the data statement of Bender and
 * Friedman (2018) and the vocabulary of Croissant for responsible AI. Immutable.
 */
@SuppressWarnings("nls")
public final class DataStatement {
	/** The name of the file in the corpus folder. */
	public static final String FILE = "statement.json";

	/** What can be stated, in the order in which it is asked for. */
	public static final List<String> KEYS = List.of("authors", "description", "url", "curation_rationale", "collection", "collection_timeframe", "speakers", "annotators",
			"speech_situation", "personal_information", "biases", "social_impact", "limitations", "maintenance");

	private static final long LARGEST = 1 << 20;

	private final Map<String, String> statements;

	/** Statements by key; keys without words are left out. */
	public DataStatement(Map<String, String> statements) {
		Map<String, String> kept = new LinkedHashMap<>();
		for (String key : KEYS) {
			String words = statements.get(key);
			if (words != null && !words.isBlank()) {
				kept.put(key, words.strip());
			}
		}
		this.statements = Collections.unmodifiableMap(kept);
	}

	/**
	 * What a corpus states; nothing where it has no such file.
	 *
	 * @throws CorpusException if the file is there and is none
	 */
	public static DataStatement of(CorpusStore store) throws CorpusException {
		Path file = store.folder().resolve(FILE);
		if (!Files.isRegularFile(file)) {
			return new DataStatement(Map.of());
		}
		try {
			if (Files.size(file) > LARGEST) {
				throw new IOException(Long.toString(Files.size(file)));
			}
			Map<String, String> read = new LinkedHashMap<>();
			for (Map.Entry<String, JsonElement> each : JsonLines.parse(Files.readString(file)).entrySet()) {
				if (!KEYS.contains(each.getKey()) || !(each.getValue() instanceof JsonPrimitive words) || !words.isString()) {
					throw new CorpusException(NLS.bind(Messages.badStatement, new Object[] { file, each.getKey(), String.join(", ", KEYS) }), file, null);
				}
				read.put(each.getKey(), words.getAsString());
			}
			return new DataStatement(read);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.notJsonFile, file, String.valueOf(e.getMessage()).lines().findFirst().orElse("")), file, e);
		}
	}

	/** Writes the statements into a corpus folder, or removes the file where there is none. */
	public void write(CorpusStore store) throws CorpusException {
		Path file = store.folder().resolve(FILE);
		try {
			if (statements.isEmpty()) {
				Files.deleteIfExists(file);
			} else {
				JsonObject json = new JsonObject();
				statements.forEach(json::addProperty);
				Files.writeString(file, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + '\n');
			}
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, file, e.getMessage()), file, e);
		}
	}

	/** The words for a key, or null. */
	public String words(String key) {
		return statements.get(key);
	}

	/** The keys for which nothing is stated. */
	public List<String> silent() {
		return KEYS.stream().filter(key -> !statements.containsKey(key)).toList();
	}
}
