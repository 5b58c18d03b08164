// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;
import org.isnad.uima.installed.EngineException;

/**
 * A folder with a model, as its config.json describes it.
 *
 * @param folder where it is
 * @param name   the name of the model
 * @param task   what it does
 * @param labels its labels, by number
 * @param most   the most tokens it takes at once
 */
record ModelFolder(Path folder, String name, Task task, List<String> labels, int most) {
	static final String MODEL = "model.onnx"; //$NON-NLS-1$
	static final String TOKENIZER = "tokenizer.json"; //$NON-NLS-1$
	static final String CONFIG = "config.json"; //$NON-NLS-1$
	/** What nearly all models of the kind take, where the file says nothing. */
	private static final int USUAL = 512;
	private static final int LEAST = 8;
	/** Models of this family count two positions more than they take. */
	private static final List<String> COUNTS_TWO_MORE = List.of("roberta", "xlm-roberta", "camembert"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	static ModelFolder read(Path folder) throws EngineException {
		for (String file : List.of(MODEL, TOKENIZER, CONFIG)) {
			if (!Files.isRegularFile(folder.resolve(file))) {
				throw EngineException.at(folder.toString(), 0, NLS.bind(Messages.fileMissing, file), null);
			}
		}
		Path file = folder.resolve(CONFIG);
		try {
			JsonObject config = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
			String named = string(config, "_name_or_path"); //$NON-NLS-1$
			String name = named.isBlank() || named.contains("..") ? folder.getFileName().toString() : named.substring(named.lastIndexOf('/') + 1); //$NON-NLS-1$
			return new ModelFolder(folder, name, task(config, file), labels(config, file), most(config));
		} catch (IOException | JsonParseException | IllegalStateException e) {
			throw EngineException.at(file.toString(), 0, NLS.bind(Messages.unreadable, e.getMessage()), e);
		}
	}

	private static Task task(JsonObject config, Path file) throws EngineException {
		String named = string(config, "task"); //$NON-NLS-1$
		for (Task task : Task.values()) {
			if (task.id().equals(named) || named.isEmpty() && architectures(config).stream().anyMatch(a -> a.endsWith(task.architecture()))) {
				return task;
			}
		}
		String allowed = String.join(", ", Arrays.stream(Task.values()).map(Task::id).toList()); //$NON-NLS-1$
		throw EngineException.at(file.toString(), 0, NLS.bind(Messages.noTask, named, allowed), null);
	}

	private static List<String> architectures(JsonObject config) {
		List<String> names = new ArrayList<>();
		if (config.has("architectures") && config.get("architectures").isJsonArray()) { //$NON-NLS-1$ //$NON-NLS-2$
			config.getAsJsonArray("architectures").forEach(each -> names.add(each.getAsString())); //$NON-NLS-1$
		}
		return names;
	}

	private static List<String> labels(JsonObject config, Path file) throws EngineException {
		Map<Integer, String> byNumber = new TreeMap<>();
		try {
			for (Map.Entry<String, JsonElement> entry : config.getAsJsonObject("id2label").entrySet()) { //$NON-NLS-1$
				byNumber.put(Integer.valueOf(entry.getKey()), entry.getValue().getAsString());
			}
		} catch (RuntimeException e) {
			throw EngineException.at(file.toString(), 0, Messages.noLabels, e);
		}
		List<String> labels = List.copyOf(byNumber.values());
		if (labels.size() < 2 || !byNumber.keySet().stream().toList().equals(java.util.stream.IntStream.range(0, labels.size()).boxed().toList())) {
			throw EngineException.at(file.toString(), 0, Messages.noLabels, null);
		}
		return labels;
	}

	private static int most(JsonObject config) {
		JsonElement positions = config.get("max_position_embeddings"); //$NON-NLS-1$
		int most = positions != null && positions.isJsonPrimitive() ? positions.getAsInt() : USUAL;
		int usable = COUNTS_TWO_MORE.contains(string(config, "model_type")) ? most - 2 : most; //$NON-NLS-1$
		return Math.max(LEAST, Math.min(USUAL, usable));
	}

	private static String string(JsonObject config, String key) {
		return config.has(key) && config.get(key).isJsonPrimitive() ? config.get(key).getAsString() : ""; //$NON-NLS-1$
	}
}
