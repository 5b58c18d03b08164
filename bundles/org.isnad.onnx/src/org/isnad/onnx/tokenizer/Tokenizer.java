// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;

/**
 * The tokenizer of a model, as its {@code tokenizer.json} describes it: WordPiece, Unigram or byte pairs, with the normalizers and
 * pre-tokenizers that models for Arabic use. What it does not know it refuses by name, since tokens that are nearly right give results
 * that are quietly wrong. Words of the text that look like special tokens stay text. Immutable; any thread.
 */
public final class Tokenizer {
	private static final long LARGEST = 256L << 20;

	private final UnaryOperator<MappedText> normalizer;
	private final PreTokenizers.Cut words;
	private final SubwordModel model;
	private final Template template;

	private Tokenizer(Settings settings) throws TokenizerException {
		normalizer = Normalizers.read(settings.child("normalizer")); //$NON-NLS-1$
		words = PreTokenizers.read(settings.child("pre_tokenizer")); //$NON-NLS-1$
		template = Template.read(settings.child("post_processor")); //$NON-NLS-1$
		model = model(settings.child("model")); //$NON-NLS-1$
	}

	/** Reads a tokenizer.json. @throws TokenizerException if it is none, or asks for what is not supported here; the place in it is named */
	public static Tokenizer read(Path file) throws TokenizerException {
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			if (Files.size(file) > LARGEST) {
				throw new TokenizerException(Messages.tooLarge);
			}
			return new Tokenizer(Settings.of(JsonParser.parseReader(reader), "tokenizer")); //$NON-NLS-1$
		} catch (IOException | JsonParseException e) {
			throw new TokenizerException(NLS.bind(Messages.unreadable, e.getMessage()));
		} catch (StackOverflowError e) {
			throw new TokenizerException(NLS.bind(Messages.unreadable, e.getClass().getSimpleName()));
		}
	}

	private static SubwordModel model(Settings settings) throws TokenizerException {
		if (settings == null) {
			throw new TokenizerException(NLS.bind(Messages.wrongSetting, "tokenizer.model")); //$NON-NLS-1$
		}
		// Older files do not say which model they are.
		String type = !settings.type().isEmpty() ? settings.type() : settings.has("merges") ? "BPE" : settings.has("unk_id") ? "Unigram" : "WordPiece"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		return switch (type) {
		case "WordPiece" -> new WordPiece(settings); //$NON-NLS-1$
		case "Unigram" -> new Unigram(settings); //$NON-NLS-1$
		case "BPE" -> new BytePairs(settings); //$NON-NLS-1$
		default -> throw settings.unsupported("BPE, Unigram, WordPiece"); //$NON-NLS-1$
		};
	}

	/** The tokens of a text, without what a model wants around them; each within the text. */
	public List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		List<MappedText> cut = words.apply(List.of(normalizer.apply(MappedText.of(text))));
		for (int i = 0; i < cut.size(); i++) {
			if (cut.get(i).length() > 0) {
				model.cut(cut.get(i), i, tokens);
			}
		}
		return tokens;
	}

	/** How many tokens a model wants around one text, or around two. */
	public int added(boolean two) {
		return template.added(two);
	}

	/** Tokens of one text with what the model wants around them. */
	public Encoding single(List<Token> tokens) {
		return template.around(tokens, null);
	}

	/** Tokens of two texts with what the model wants around them; the longer is cut at its end until all fits. */
	public Encoding pair(List<Token> first, List<Token> second, int most) {
		int left = Math.max(0, first.size());
		int right = Math.max(0, second.size());
		int room = Math.max(0, most - added(true));
		while (left + right > room) {
			if (left > right) {
				left--;
			} else {
				right--;
			}
		}
		return template.around(first.subList(0, left), second.subList(0, right));
	}
}
