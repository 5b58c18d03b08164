// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.uima.Pipeline;

/** Keeps an installed engine in the file engine.json of its folder, with paths relative to it. Stateless. */
final class EngineRecord {
	private static final String FILE = "engine.json"; //$NON-NLS-1$
	private static final int VERSION = 1;

	private EngineRecord() {
	}

	static boolean isIn(Path folder) {
		return Files.isRegularFile(folder.resolve(FILE));
	}

	static void write(InstalledEngine engine) throws IOException {
		JsonObject json = new JsonObject();
		json.addProperty("formatVersion", VERSION); //$NON-NLS-1$
		json.addProperty("id", engine.id()); //$NON-NLS-1$
		json.addProperty("form", engine.form()); //$NON-NLS-1$
		json.addProperty("source", engine.source()); //$NON-NLS-1$
		json.addProperty("name", engine.summary().name()); //$NON-NLS-1$
		json.addProperty("version", engine.summary().version()); //$NON-NLS-1$
		json.addProperty("vendor", engine.summary().vendor()); //$NON-NLS-1$
		json.addProperty("description", engine.summary().description()); //$NON-NLS-1$
		json.addProperty("scope", engine.summary().scope().name()); //$NON-NLS-1$
		json.add("speaks", array(engine.summary().speaks())); //$NON-NLS-1$
		json.addProperty("descriptor", relative(engine.folder(), engine.files().descriptor())); //$NON-NLS-1$
		json.add("classPath", array(engine.files().classPath().stream().map(entry -> relative(engine.folder(), entry)).toList())); //$NON-NLS-1$
		Files.writeString(engine.folder().resolve(FILE), new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + '\n');
	}

	/** @throws EngineException if the file was spoilt */
	static InstalledEngine read(Path folder) throws EngineException {
		Path file = folder.resolve(FILE);
		try {
			JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
			String id = string(json, "id"); //$NON-NLS-1$
			if (json.get("formatVersion").getAsInt() > VERSION || !CorpusStore.isValidName(id)) { //$NON-NLS-1$
				throw EngineException.at(file.toString(), 0, NLS.bind(Messages.spoiltRecord, id), null);
			}
			EngineSummary summary = new EngineSummary(string(json, "name"), string(json, "version"), string(json, "vendor"), string(json, "description"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					Pipeline.Scope.valueOf(string(json, "scope")), List.of(), List.of(), strings(json, "speaks")); //$NON-NLS-1$ //$NON-NLS-2$
			List<Path> classPath = strings(json, "classPath").stream().map(folder::resolve).toList(); //$NON-NLS-1$
			return new InstalledEngine(id, string(json, "form"), string(json, "source"), summary, folder, new EngineFiles(folder.resolve(string(json, "descriptor")), classPath)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException | UnsupportedOperationException e) {
			throw EngineException.at(file.toString(), 0, NLS.bind(Messages.spoiltRecord, SecureXml.reason(e)), e);
		}
	}

	/** In the folder a path is kept so that the folder can be moved. */
	private static String relative(Path folder, Path path) throws InvalidPathException {
		return path.startsWith(folder) ? folder.relativize(path).toString().replace('\\', '/') : path.toString();
	}

	private static JsonArray array(List<String> values) {
		JsonArray array = new JsonArray();
		values.forEach(array::add);
		return array;
	}

	private static String string(JsonObject json, String key) {
		return json.get(key).getAsString();
	}

	private static List<String> strings(JsonObject json, String key) {
		List<String> values = new ArrayList<>();
		for (JsonElement each : json.getAsJsonArray(key)) {
			values.add(each.getAsString());
		}
		return values;
	}
}
