// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Reads the manifest of a release and holds the tables against it. */
@SuppressWarnings("nls")
final class ManifestCheck {
	private final Findings findings;
	private final JsonObject manifest;
	/** Hash and length by document, of those that were not seen yet. */
	private Map<String, String> texts;

	private ManifestCheck(JsonObject manifest, Findings findings) {
		this.manifest = manifest;
		this.findings = findings;
	}

	/** The manifest; empty, with the failure noted, where there is none that can be used. */
	static Optional<ManifestCheck> read(Path release, Findings findings) throws IOException {
		Path file = release.resolve(Manifest.FILE);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			findings.fail(Manifest.FILE, Messages.noRelease);
			return Optional.empty();
		}
		JsonObject json;
		try {
			json = JsonLines.parse(Files.readString(file));
		} catch (CharacterCodingException e) {
			findings.fail(Manifest.FILE, NLS.bind(Messages.notJson, "UTF-8"));
			return Optional.empty();
		} catch (IOException e) {
			findings.fail(Manifest.FILE, NLS.bind(Messages.notJson, String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
			return Optional.empty();
		}
		ManifestCheck check = new ManifestCheck(json, findings);
		return check.isReadable() ? Optional.of(check) : Optional.empty();
	}

	private boolean isReadable() {
		boolean known = manifest.get("format") instanceof JsonPrimitive format && Manifest.FORMAT.equals(format.getAsString());
		boolean numbered = manifest.get("format_version") instanceof JsonPrimitive version && version.isNumber() && RowShape.isInteger(version);
		boolean complete = manifest.get("annotations_only") instanceof JsonPrimitive only && only.isBoolean() && manifest.get("counts") instanceof JsonObject
				&& manifest.get("split_report") instanceof JsonObject && manifest.has("texts") && manifest.get("texts").isJsonArray();
		if (!known || !numbered || !complete) {
			findings.fail(Manifest.FILE, NLS.bind(Messages.badManifest, !known ? "format" : !numbered ? "format_version" : "annotations_only, counts, split_report, texts"));
			return false;
		}
		int version = manifest.get("format_version").getAsInt();
		if (version != Manifest.VERSION) {
			findings.fail(Manifest.FILE, NLS.bind(Messages.newerRelease, Integer.toString(version), Integer.toString(Manifest.VERSION)));
			return false;
		}
		return true;
	}

	boolean isAnnotationsOnly() {
		return manifest.get("annotations_only").getAsBoolean();
	}

	/** Whether the data were split by claim. */
	boolean isByClaim() {
		return manifest.getAsJsonObject("split_report").get("level") instanceof JsonPrimitive level && SplitLevel.CLAIM.id().equals(level.getAsString());
	}

	/** Holds the counts and hashes against the tables. */
	void run(ReleaseReader data) {
		Map<String, Map<String, Integer>> there = new HashMap<>(data.counts());
		for (Map.Entry<String, JsonElement> table : manifest.getAsJsonObject("counts").entrySet()) {
			Map<String, Integer> files = there.remove(table.getKey());
			if (!(table.getValue() instanceof JsonObject counts)) {
				findings.fail(Manifest.FILE, NLS.bind(Messages.badManifest, "counts." + table.getKey()));
				continue;
			}
			Set<String> named = new HashSet<>(counts.keySet());
			if (files != null) {
				named.addAll(files.keySet());
			}
			for (String file : named) {
				String found = files == null || !files.containsKey(file) ? "0" : Integer.toString(files.get(file));
				String counted = counts.get(file) instanceof JsonPrimitive number ? number.getAsString() : "?";
				if (!found.equals(counted) || files == null || !files.containsKey(file)) {
					findings.fail(Manifest.FILE, NLS.bind(Messages.countDiffers, new Object[] { counted, table.getKey() + '/' + file, found }));
				}
			}
		}
		there.keySet().forEach(table -> findings.fail(Manifest.FILE, NLS.bind(Messages.badManifest, "counts." + table)));
		for (ReleaseTable table : ReleaseTable.all(isAnnotationsOnly())) {
			if (table.required() && !manifest.getAsJsonObject("counts").has(table.name())) {
				findings.fail(Manifest.FILE, NLS.bind(Messages.badManifest, "counts." + table.name()));
			}
		}
		expectedTexts().keySet().stream().sorted().forEach(id -> findings.fail(Manifest.FILE, NLS.bind(Messages.noDocument, id)));
	}

	/** Holds a document against what is said of its text. */
	void checkText(ReleaseRow document) {
		if (!(document.text("sha256") + ' ' + document.text("length")).equals(expectedTexts().remove(document.text("doc_id")))) {
			findings.fail(Manifest.FILE, NLS.bind(Messages.textDiffers, document.text("doc_id")));
		}
	}

	private Map<String, String> expectedTexts() {
		if (texts == null) {
			texts = new HashMap<>();
			for (JsonElement each : manifest.getAsJsonArray("texts")) {
				if (each instanceof JsonObject text && text.get("doc_id") instanceof JsonPrimitive id && text.get("sha256") instanceof JsonPrimitive hash
						&& text.get("length") instanceof JsonPrimitive length) {
					texts.put(id.getAsString(), hash.getAsString() + ' ' + length.getAsString());
				} else {
					findings.fail(Manifest.FILE, NLS.bind(Messages.badManifest, "texts"));
				}
			}
			// From here on they are in memory once.
			manifest.add("texts", new JsonArray());
		}
		return texts;
	}

	/** How many documents there should be. */
	int documents() {
		return expectedTexts().size();
	}

	/** The pairs of documents that are named as nearly the same. */
	List<String[]> nearDuplicates() {
		List<String[]> pairs = new ArrayList<>();
		if (manifest.getAsJsonObject("split_report").get("near_duplicates") instanceof JsonArray all) {
			for (JsonElement each : all) {
				if (each instanceof JsonArray pair && pair.size() == 2 && pair.get(0).isJsonPrimitive() && pair.get(1).isJsonPrimitive()) {
					pairs.add(new String[] { pair.get(0).getAsString(), pair.get(1).getAsString() });
				}
			}
		}
		return pairs;
	}

	/** Whether these are all there are. */
	boolean namesAllNearDuplicates() {
		return manifest.getAsJsonObject("split_report").get("near_duplicates_count") instanceof JsonPrimitive count && count.getAsString().equals(Integer.toString(nearDuplicates().size()));
	}
}
