// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Models small enough to compute by hand: each token has an embedding, times a matrix plus a bias gives the numbers of the labels. The
 * pair model takes the mean over the tokens.
 */
final class TinyModels {
	static final List<String> WORDS = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "amal", "bad", "##r", "said", "war", "peace", "not", "\u0642\u0627\u0644", "\u0627\u0645\u0644", ".");
	private static final int INT64 = 7;
	private static final int FLOAT = 1;

	private TinyModels() {
	}

	/** The numbers of the labels for a token, which the embedding of the token is. */
	static float[][] embeddings(int labels) {
		float[][] rows = new float[WORDS.size()][labels];
		for (int i = 0; i < rows.length; i++) {
			for (int k = 0; k < labels; k++) {
				rows[i][k] = (i * 7 + k * 3) % 5 - 2;
			}
		}
		return rows;
	}

	/** A matrix that leaves what it is given. */
	static float[][] identity(int size) {
		float[][] rows = new float[size][size];
		for (int i = 0; i < size; i++) {
			rows[i][i] = 1;
		}
		return rows;
	}

	static byte[] tokens(float[][] embeddings, float[][] matrix, float[] bias, String... moreInputs) {
		int labels = bias.length;
		Proto graph = new Proto().message(1, Proto.node("Gather", "embedded", "table", "input_ids")).message(1, Proto.node("MatMul", "product", "embedded", "matrix"))
				.message(1, Proto.node("Add", "logits", "product", "bias"));
		return finish(graph, embeddings, matrix, bias, moreInputs).message(12, Proto.value("logits", FLOAT, 1, -1, labels)).model();
	}

	static byte[] pairs(float[][] embeddings, float[][] matrix, float[] bias) {
		Proto axes = new Proto().text(1, "axes").number(8, 1).number(20, 7);
		Proto keep = new Proto().text(1, "keepdims").number(3, 0).number(20, 2);
		Proto graph = new Proto().message(1, Proto.node("Gather", "embedded", "table", "input_ids"))
				.message(1, Proto.node("ReduceMean", "mean", "embedded").message(5, axes).message(5, keep)).message(1, Proto.node("MatMul", "product", "mean", "matrix"))
				.message(1, Proto.node("Add", "logits", "product", "bias"));
		return finish(graph, embeddings, matrix, bias, "token_type_ids").message(12, Proto.value("logits", FLOAT, 1, bias.length)).model();
	}

	private record Graph(Proto proto) {
		Graph message(int field, Proto value) {
			proto.message(field, value);
			return this;
		}

		byte[] model() {
			return Proto.model(proto);
		}
	}

	private static Graph finish(Proto graph, float[][] embeddings, float[][] matrix, float[] bias, String... moreInputs) {
		graph.text(2, "tiny").message(5, Proto.floats("table", embeddings)).message(5, Proto.floats("matrix", matrix)).message(5, Proto.floats("bias", new float[][] { bias }));
		graph.message(11, Proto.value("input_ids", INT64, 1, -1)).message(11, Proto.value("attention_mask", INT64, 1, -1));
		for (String input : moreInputs) {
			graph.message(11, Proto.value(input, INT64, 1, -1));
		}
		return new Graph(graph);
	}

	static Path folder(Path folder, byte[] model, String task, List<String> labels, int most) throws IOException {
		Files.createDirectories(folder);
		Files.write(folder.resolve("model.onnx"), model);
		String table = IntStream.range(0, labels.size()).mapToObj(i -> "\"" + i + "\": \"" + labels.get(i) + "\"").collect(Collectors.joining(", "));
		Files.writeString(folder.resolve("config.json"),
				"{\"task\": \"" + task + "\", \"_name_or_path\": \"someone/tiny\", \"max_position_embeddings\": " + most + ", \"id2label\": {" + table + "}}");
		Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
		return folder;
	}

	static String tokenizer() {
		String words = IntStream.range(0, WORDS.size()).mapToObj(i -> "\"" + WORDS.get(i) + "\": " + i).collect(Collectors.joining(", "));
		return """
				{"normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true, "strip_accents": null, "lowercase": true},
				 "pre_tokenizer": {"type": "BertPreTokenizer"},
				 "post_processor": {"type": "TemplateProcessing",
				  "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
				  "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}},
				           {"Sequence": {"id": "B", "type_id": 1}}, {"SpecialToken": {"id": "[SEP]", "type_id": 1}}],
				  "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [2]}, "[SEP]": {"id": "[SEP]", "ids": [3]}}},
				 "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100, "vocab": {""" + words + "}}}";
	}

	/** What the runtime should give: embedding times matrix plus bias, then made to sum to one; by plain arithmetic. */
	static double[] probabilities(float[] embedding, float[][] matrix, float[] bias) {
		double[] powers = new double[bias.length];
		double sum = 0;
		for (int k = 0; k < bias.length; k++) {
			double logit = bias[k];
			for (int d = 0; d < embedding.length; d++) {
				logit += embedding[d] * matrix[d][k];
			}
			powers[k] = Math.exp(logit);
			sum += powers[k];
		}
		for (int k = 0; k < bias.length; k++) {
			powers[k] /= sum;
		}
		return powers;
	}
}
