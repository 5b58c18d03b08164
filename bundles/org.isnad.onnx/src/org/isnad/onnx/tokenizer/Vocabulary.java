// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.Map;

/** Reads the vocabulary of a model: pieces with their numbers. Stateless. */
final class Vocabulary {
	private Vocabulary() {
	}

	static Map<String, Integer> read(Settings settings) throws TokenizerException {
		Settings table = settings.child("vocab"); //$NON-NLS-1$
		if (table == null) {
			throw settings.wrong("vocab"); //$NON-NLS-1$
		}
		Map<String, Integer> vocabulary = HashMap.newHashMap(table.json().size());
		try {
			for (Map.Entry<String, JsonElement> entry : table.json().entrySet()) {
				vocabulary.put(entry.getKey(), entry.getValue().getAsInt());
			}
		} catch (RuntimeException e) {
			throw settings.wrong("vocab"); //$NON-NLS-1$
		}
		return vocabulary;
	}

	static int id(Map<String, Integer> vocabulary, String piece, Settings settings, String key) throws TokenizerException {
		Integer id = vocabulary.get(piece);
		if (id == null) {
			throw settings.wrong(key);
		}
		return id;
	}
}
