// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The longest piece of the vocabulary first, from left to right; a word that cannot be made of pieces is unknown as a whole. */
final class WordPiece implements SubwordModel {
	private final Map<String, Integer> vocabulary;
	private final int unknown;
	private final String prefix;
	private final int longest;

	WordPiece(Settings settings) throws TokenizerException {
		vocabulary = Vocabulary.read(settings);
		unknown = Vocabulary.id(vocabulary, settings.string("unk_token", "[UNK]"), settings, "unk_token"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		prefix = settings.string("continuing_subword_prefix", "##"); //$NON-NLS-1$ //$NON-NLS-2$
		longest = settings.number("max_input_chars_per_word", 100); //$NON-NLS-1$
	}

	@Override
	public void cut(MappedText word, int number, List<Token> tokens) {
		List<Token> pieces = new ArrayList<>();
		String text = word.text();
		int begin = text.codePointCount(0, text.length()) > longest ? -1 : 0;
		while (begin >= 0 && begin < text.length()) {
			int end = text.length();
			Integer id = null;
			while (end > begin && id == null) {
				String piece = text.substring(begin, end);
				id = vocabulary.get(begin > 0 ? prefix + piece : piece);
				end = id == null ? text.offsetByCodePoints(end, -1) : end;
			}
			if (id == null) {
				begin = -1;
			} else {
				pieces.add(SubwordModel.token(id, word, begin, end, number));
				begin = end;
			}
		}
		if (begin < 0) {
			tokens.add(SubwordModel.token(unknown, word, 0, text.length(), number));
		} else {
			tokens.addAll(pieces);
		}
	}
}
