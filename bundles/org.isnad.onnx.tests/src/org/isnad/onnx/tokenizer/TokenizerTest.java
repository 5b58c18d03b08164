// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizerTest {
	private static final String BERT = "\"normalizer\": {\"type\": \"BertNormalizer\", \"lowercase\": true}, \"pre_tokenizer\": {\"type\": \"BertPreTokenizer\"}, ";
	private static final String PIECES = "\"model\": {\"type\": \"WordPiece\", \"unk_token\": \"?\", \"vocab\": {\"?\": 0, \"un\": 1, \"##aff\": 2, \"##able\": 3, \"cafe\": 4, \"!\": 5, \"\u0643\u062A\u0628\": 6, \"\u0648\": 7, \"##\u0643\u062A\u0628\": 8, \"\u4E2D\": 9}}";
	@TempDir
	Path folder;

	@Test
	void theLongestPieceComesFirstAndKnowsItsPlace() throws Exception {
		assertEquals(List.of("1 0-2", "2 2-5", "3 5-9", "5 9-10", "0 11-13"), tokens(BERT + PIECES, "UNaffable! xy"));
		assertEquals(List.of("7 0-1", "8 1-4", "6 5-8"), tokens(BERT + PIECES, "\u0648\u0643\u062A\u0628 \u0643\u062A\u0628"));
	}

	@Test
	void whatTheNormalizerTakesAwayOrSplitsKeepsItsPlace() throws Exception {
		// An accent of its own, one in the letter, vowel marks, a control, and a character that gets spaces around it.
		assertEquals(List.of("4 0-4", "4 6-10", "6 11-16"), tokens(BERT + PIECES, "cafe\u0301 caf\u00E9 \u0643\u064E\u062A\u064E\u0628\u064E"));
		assertEquals(List.of("1 0-2", "9 2-3", "1 3-6"), tokens(BERT + PIECES, "un\u4E2Du\u200Fn"));
		assertEquals(List.of("0 0-2"), tokens(BERT + PIECES, "\uD83D\uDE00"));
	}

	@Test
	void unigramTakesTheBestSum() throws Exception {
		String model = "\"pre_tokenizer\": {\"type\": \"Metaspace\", \"replacement\": \"\u2581\", \"add_prefix_space\": true}, \"model\": {\"type\": \"Unigram\", \"unk_id\": 0, \"vocab\": "
				+ "[[\"<unk>\", 0], [\"\u2581\", -3], [\"\u2581ab\", -4], [\"c\", -2], [\"a\", -2], [\"b\", -2], [\"bc\", -2.5], [\"\u2581a\", -3.2]]}";
		// _ab + c = -6, _a + bc = -5.7, _ + a + bc = -7.5: the second.
		assertEquals(List.of("7 0-1", "6 1-3"), tokens(model, "abc"));
		assertEquals(List.of("7 0-1", "6 1-3", "2 3-6"), tokens(model, "abc ab"));
		assertEquals(List.of("1 0-0", "0 0-2", "3 2-3"), tokens(model, "xyc"));
	}

	@Test
	void unigramFallsBackToBytesWhereItKnowsThem() throws Exception {
		String model = "\"model\": {\"type\": \"Unigram\", \"unk_id\": 0, \"byte_fallback\": true, \"vocab\": [[\"<unk>\", 0], [\"<0xD8>\", -1], [\"<0xB9>\", -1], [\"a\", -1]]}";
		assertEquals(List.of("3 0-1", "1 1-2", "2 1-2"), tokens(model, "a\u0639"));
		assertEquals(List.of("0 0-1"), tokens(model, "\u4E2D"));
	}

	@Test
	void bytePairsAreJoinedInTheOrderTheyWereLearned() throws Exception {
		String model = "\"model\": {\"type\": \"BPE\", \"unk_token\": \"?\", \"vocab\": {\"?\": 0, \"l\": 1, \"o\": 2, \"w\": 3, \"lo\": 4, \"ow\": 5, \"low\": 6}, \"merges\": [\"o w\", \"l o\", \"l ow\"]}";
		assertEquals(List.of("6 0-3"), tokens(model, "low"));
		assertEquals(List.of("4 0-2", "2 2-3"), tokens(model, "loo"));
		assertEquals(List.of("0 0-1", "5 1-3"), tokens(model, "xow"));
		String pairs = model.replace("[\"o w\", \"l o\", \"l ow\"]", "[[\"o\", \"w\"], [\"l\", \"ow\"]]");
		assertEquals(List.of("6 0-3"), tokens(pairs, "low"));
	}

	@Test
	void byteLevelShowsEveryByte() throws Exception {
		// U+0639 is D8 B9 in UTF-8; the alphabet shows D8 as itself and B9 as itself, the space as U+0120.
		String model = "\"pre_tokenizer\": {\"type\": \"ByteLevel\", \"add_prefix_space\": true}, \"model\": {\"type\": \"BPE\", \"vocab\": {\"\u0120\": 0, \"\u00D8\": 1, \"\u00B9\": 2, \"\u00D8\u00B9\": 3, \"\u0120\u00D8\u00B9\": 4}, \"merges\": [\"\u00D8 \u00B9\", \"\u0120 \u00D8\u00B9\"]}";
		assertEquals(List.of("4 0-1", "4 1-3"), tokens(model, "\u0639 \u0639"));
	}

	@Test
	void preTokenizersCutAsTheyAreNamed() throws Exception {
		assertEquals(List.of("ab", "!!", "c"), words("{\"type\": \"Whitespace\"}", "ab!! c"));
		assertEquals(List.of("ab!!", "c"), words("{\"type\": \"WhitespaceSplit\"}", "ab!! c"));
		assertEquals(List.of("a", "1", "2", "b"), words("{\"type\": \"Digits\", \"individual_digits\": true}", "a12b"));
		assertEquals(List.of("a", "12", "b"), words("{\"type\": \"Digits\"}", "a12b"));
		String split = "{\"type\": \"Split\", \"pattern\": {\"String\": \"-\"}, \"behavior\": \"BEHAVIOR\"}";
		assertEquals(List.of("a", "b", "c"), words(split.replace("BEHAVIOR", "Removed"), "a-b--c"));
		assertEquals(List.of("a", "-", "b", "-", "-", "c"), words(split.replace("BEHAVIOR", "Isolated"), "a-b--c"));
		assertEquals(List.of("a-", "b-", "-", "c"), words(split.replace("BEHAVIOR", "MergedWithPrevious"), "a-b--c"));
		assertEquals(List.of("a", "-b", "-", "-c"), words(split.replace("BEHAVIOR", "MergedWithNext"), "a-b--c"));
		assertEquals(List.of("a", "-", "b", "--", "c"), words(split.replace("BEHAVIOR", "Contiguous"), "a-b--c"));
	}

	@Test
	void theCompiledTableOfSentencePieceReplaces() throws Exception {
		// The trie knows U+FF21 (EF BC A1), which becomes A.
		CharsMap map = new CharsMap(charsMap(new int[] { 0xEF, 0xBC, 0xA1 }, "A"));
		MappedText text = map.normalize(MappedText.of("x\uFF21\uFF22"));
		assertEquals("xA\uFF22", text.text());
		assertEquals(1, text.begin(1));
		assertEquals(3, text.end(3));
		String settings = "{\"type\": \"Precompiled\", \"precompiled_charsmap\": \"" + Base64.getEncoder().encodeToString(charsMap(new int[] { 0xEF, 0xBC, 0xA1 }, "A")) + "\"}";
		assertEquals("A", Normalizers.read(Settings.of(com.google.gson.JsonParser.parseString(settings), "n")).apply(MappedText.of("\uFF21")).text());
	}

	/** A double array for one key: each unit leads to the next at its own block of 256. */
	private static byte[] charsMap(int[] key, String replacement) {
		int[] units = new int[0x500];
		int node = 0;
		int target = 0x100;
		units[0] = offset(node, target);
		for (int i = 0; i < key.length; i++) {
			node = target ^ key[i];
			target += 0x100;
			units[node] = key[i] | offset(node, target) | (i == key.length - 1 ? 1 << 8 : 0);
		}
		units[target] = 0x80000000;
		byte[] text = (replacement + "\0").getBytes(StandardCharsets.UTF_8);
		ByteBuffer buffer = ByteBuffer.allocate(4 + units.length * 4 + text.length).order(ByteOrder.LITTLE_ENDIAN).putInt(units.length * 4);
		for (int unit : units) {
			buffer.putInt(unit);
		}
		return buffer.put(text).array();
	}

	/** What brings from a node to a target when it is exclusively or-ed with it. */
	private static int offset(int node, int target) {
		return (node ^ target) << 10;
	}

	@Test
	void pairsAreCutTheLongerFirstAndSegmented() throws Exception {
		String processor = "\"post_processor\": {\"type\": \"BertProcessing\", \"sep\": [\"[SEP]\", 3], \"cls\": [\"[CLS]\", 2]}, ";
		Tokenizer tokenizer = read(processor + BERT + PIECES);
		Encoding pair = tokenizer.pair(tokenizer.tokens("un un un un un un"), tokenizer.tokens("cafe !"), 8);
		assertEquals(List.of(2, 1, 1, 1, 3, 4, 5, 3), pair.tokens().stream().map(Token::id).toList());
		assertEquals(List.of(0, 0, 0, 0, 0, 1, 1, 1), java.util.Arrays.stream(pair.types()).boxed().toList());
		Tokenizer roberta = read(processor.replace("Bert", "Roberta") + BERT + PIECES);
		assertEquals(List.of(2, 1, 3, 3, 4, 3), roberta.pair(roberta.tokens("un"), roberta.tokens("cafe"), 100).tokens().stream().map(Token::id).toList());
	}

	@Test
	void whatIsNotSupportedIsNamedWithItsPlace() throws Exception {
		refused("\"normalizer\": {\"type\": \"Sequence\", \"normalizers\": [{\"type\": \"NFC\"}, {\"type\": \"Stemmer\"}]}, " + PIECES, "tokenizer.normalizer.normalizers[1]", "Stemmer");
		refused("\"post_processor\": {\"type\": \"Odd\"}, " + PIECES, "tokenizer.post_processor", "Odd");
		refused("\"model\": {\"type\": \"WordLevel\", \"vocab\": {}}", "WordLevel", "Unigram");
		refused("\"model\": {\"type\": \"WordPiece\", \"unk_token\": \"?\", \"vocab\": {\"a\": 1}}", "unk_token");
		refused("\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"a\": \"x\"}}", "vocab");
		refused("\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"a\", 1]]}", "unk_id");
		refused("\"normalizer\": {\"type\": \"Precompiled\", \"precompiled_charsmap\": \"!\"}, " + PIECES, "precompiled_charsmap");
		refused("\"normalizer\": {\"type\": \"Replace\", \"pattern\": {\"Regex\": \"(\"}, \"content\": \"\"}, " + PIECES, "pattern");
	}

	@Test
	void everyTokenOfAnyTextLiesInItInOrder() throws Exception {
		List<Tokenizer> tokenizers = List.of(read(BERT + PIECES), read("\"normalizer\": {\"type\": \"NFKC\"}, \"pre_tokenizer\": {\"type\": \"Metaspace\"}, \"model\": {\"type\": \"Unigram\", \"unk_id\": 0, \"vocab\": [[\"<unk>\", 0], [\"a\", -1], [\"\u2581\", -1]]}"),
				read("\"normalizer\": {\"type\": \"Nmt\"}, \"pre_tokenizer\": {\"type\": \"ByteLevel\"}, \"model\": {\"type\": \"BPE\", \"unk_token\": \"?\", \"vocab\": {\"?\": 0, \"a\": 1}, \"merges\": []}"));
		String[] parts = { "a", "un", " ", "\n", "\u0643", "\u064E", "\uFDFA", "\uD83D\uDE00", "\uD800", "\uDC00", "e\u0301", "\u200F", "\u1100\u1161", "\u4E2D", "!", "\u0640", "\t", "\u0000", "\uFB01", "\u00A0" };
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < 2000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = random.nextInt(30); k > 0; k--) {
				text.append(parts[random.nextInt(parts.length)]);
			}
			for (Tokenizer tokenizer : tokenizers) {
				int begin = 0;
				for (Token token : tokenizer.tokens(text.toString())) {
					assertTrue(token.begin() >= begin && token.end() >= token.begin() && token.end() <= text.length(), text + " " + token);
					begin = token.begin();
				}
			}
		}
	}

	private void refused(String json, String... words) {
		TokenizerException refused = assertThrows(TokenizerException.class, () -> read(json));
		for (String word : words) {
			assertTrue(refused.getMessage().contains(word), word + " is not in: " + refused.getMessage());
		}
	}

	private List<String> tokens(String json, String text) throws Exception {
		return read(json).tokens(text).stream().map(t -> t.id() + " " + t.begin() + "-" + t.end()).toList();
	}

	private static List<String> words(String json, String text) throws TokenizerException {
		PreTokenizers.Cut cut = PreTokenizers.read(Settings.of(com.google.gson.JsonParser.parseString(json), "p"));
		List<String> words = new ArrayList<>();
		cut.apply(List.of(MappedText.of(text))).forEach(word -> words.add(word.text()));
		return words;
	}

	private Tokenizer read(String json) throws TokenizerException {
		try {
			return Tokenizer.read(Files.writeString(Files.createTempFile(folder, "tokenizer", ".json"), "{" + json + "}"));
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
	}
}
