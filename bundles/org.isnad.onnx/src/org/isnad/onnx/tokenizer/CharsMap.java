// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The table of replacements that SentencePiece compiles into its models: a double-array trie over UTF-8 and the replacements behind it.
 * The form is that of darts-clone. Immutable.
 */
final class CharsMap {
	/** A longer cluster is looked up character by character. */
	private static final int LONGEST_CLUSTER = 6;
	private final int[] trie;
	private final byte[] replacements;

	CharsMap(byte[] compiled) {
		ByteBuffer buffer = ByteBuffer.wrap(compiled).order(ByteOrder.LITTLE_ENDIAN);
		int size = buffer.getInt();
		trie = new int[size / Integer.BYTES];
		for (int i = 0; i < trie.length; i++) {
			trie[i] = buffer.getInt();
		}
		replacements = new byte[buffer.remaining()];
		buffer.get(replacements);
	}

	static CharsMap read(Settings settings) throws TokenizerException {
		try {
			return new CharsMap(Base64.getDecoder().decode(settings.string("precompiled_charsmap", ""))); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException | BufferUnderflowException | NegativeArraySizeException e) {
			throw settings.wrong("precompiled_charsmap"); //$NON-NLS-1$
		}
	}

	MappedText normalize(MappedText text) {
		MappedText.Builder builder = new MappedText.Builder();
		BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
		clusters.setText(text.text());
		for (int begin = clusters.first(), end = clusters.next(); end != BreakIterator.DONE; begin = end, end = clusters.next()) {
			String cluster = text.text().substring(begin, end);
			String whole = cluster.getBytes(StandardCharsets.UTF_8).length < LONGEST_CLUSTER ? replacement(cluster) : null;
			if (whole != null) {
				builder.add(whole, text, begin, end);
			} else {
				characters(text, begin, end, builder);
			}
		}
		return builder.build();
	}

	private void characters(MappedText text, int begin, int end, MappedText.Builder builder) {
		for (int i = begin; i < end;) {
			int next = i + Character.charCount(text.text().codePointAt(i));
			String replacement = replacement(text.text().substring(i, next));
			builder.add(replacement == null ? text.text().substring(i, next) : replacement, text, i, next);
			i = next;
		}
	}

	/** What the shortest beginning that the trie knows is replaced by; null where it knows none. */
	private String replacement(String piece) {
		int node = offset(unit(0));
		for (byte each : piece.getBytes(StandardCharsets.UTF_8)) {
			int label = each & 0xFF;
			node ^= label;
			int unit = unit(node);
			if ((unit & 0x800000FF) != label) {
				return null;
			}
			node ^= offset(unit);
			if ((unit >>> 8 & 1) == 1) {
				return at(unit(node) & 0x7FFFFFFF);
			}
		}
		return null;
	}

	private int unit(int node) {
		return node >= 0 && node < trie.length ? trie[node] : 0;
	}

	private static int offset(int unit) {
		return unit >>> 10 << ((unit & 1 << 9) >>> 6);
	}

	private String at(int index) {
		int end = index;
		while (end < replacements.length && replacements[end] != 0) {
			end++;
		}
		return index < end ? new String(replacements, index, end - index, StandardCharsets.UTF_8) : ""; //$NON-NLS-1$
	}
}
