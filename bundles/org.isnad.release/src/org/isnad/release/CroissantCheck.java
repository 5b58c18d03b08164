// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Holds croissant.json against the files: every file of data once, with its checksum, and no reference to what is not described. */
@SuppressWarnings("nls")
final class CroissantCheck {
	private final Path release;
	private final Findings findings;
	private final Map<String, String> sums;
	private final Set<String> described = new HashSet<>();

	/** @param sums the checksums of the files that are there, by path */
	CroissantCheck(Path release, Map<String, String> sums, Findings findings) {
		this.release = release;
		this.findings = findings;
		this.sums = sums;
	}

	void run() throws IOException {
		Path file = release.resolve(Croissant.FILE);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			findings.fail(Croissant.FILE, NLS.bind(Messages.badManifest, Croissant.FILE));
			return;
		}
		JsonElement json;
		try {
			json = JsonParser.parseString(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
		} catch (JsonParseException | StackOverflowError e) {
			findings.fail(Croissant.FILE, NLS.bind(Messages.notJson, e.getClass().getSimpleName()));
			return;
		}
		Set<String> files = new HashSet<>();
		visit(json, object -> {
			String id = text(object, "@id");
			if (object.has("@type") && id != null) {
				described.add(id);
			}
			if ("cr:FileObject".equals(text(object, "@type"))) {
				files.add(id);
				if (id == null || !sums.containsKey(id) || !sums.get(id).equals(text(object, "sha256"))) {
					findings.fail(Croissant.FILE, NLS.bind(Messages.sumDiffers, text(object, "sha256"), sums.get(id)));
				}
			}
		});
		sums.keySet().stream().filter(name -> name.startsWith("data/") && !files.contains(name))
				.forEach(name -> findings.fail(Croissant.FILE, NLS.bind(Messages.dangling, Croissant.FILE, name)));
		JsonElement sets = json instanceof JsonObject dataset ? dataset.get("recordSet") : null;
		visit(sets, object -> {
			String id = text(object, "@id");
			if (id != null && object.size() == 1 && !described.contains(id)) {
				findings.fail(Croissant.FILE, NLS.bind(Messages.dangling, Croissant.FILE, id));
			}
		});
	}

	private static String text(JsonObject object, String key) {
		return object.get(key) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : null;
	}

	private static void visit(JsonElement json, Consumer<JsonObject> visitor) {
		if (json instanceof JsonObject object) {
			visitor.accept(object);
			object.entrySet().forEach(entry -> visit(entry.getValue(), visitor));
		} else if (json != null && json.isJsonArray()) {
			json.getAsJsonArray().forEach(each -> visit(each, visitor));
		}
	}
}
