// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;

/**
 * A learned reader as a file: a zip with {@code about.txt}, which says what it was trained on and the SHA-256 of each part, and one part a model.
 * The same reader gives the same bytes. Immutable.
 */
public final class ModelFile {
	private static final String ABOUT = "about.txt"; //$NON-NLS-1$
	private static final String FORMAT = "1"; //$NON-NLS-1$
	private static final String SOURCES = "link-source"; //$NON-NLS-1$
	private static final String CONTENTS = "link-content"; //$NON-NLS-1$
	private static final int SHORT = 12;

	private final Map<String, String> about;
	private final byte[] bytes;
	private final LearnedReader reader;

	private ModelFile(Map<String, String> about, byte[] bytes, LearnedReader reader) {
		this.about = about;
		this.bytes = bytes;
		this.reader = reader;
	}

	/** @param lessons names what the reader was trained on */
	static ModelFile of(LearnedReader reader, String lessons, int documents, int annotations) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		for (Map.Entry<SpanLayer, SpanTagger> tagger : reader.taggers().entrySet()) {
			parts.put(name(tagger.getKey()), Maxent.write(tagger.getValue().model()));
		}
		put(SOURCES, reader.linker().sources(), parts);
		put(CONTENTS, reader.linker().contents(), parts);
		Map<String, String> about = new TreeMap<>(Map.of("format", FORMAT, "features", TextReader.VERSION, "lessons", lessons, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"documents", Integer.toString(documents), "annotations", Integer.toString(annotations))); //$NON-NLS-1$ //$NON-NLS-2$
		parts.forEach((part, content) -> about.put("part " + part, hash(content))); //$NON-NLS-1$
		return new ModelFile(about, zip(about, parts), reader);
	}

	private static void put(String name, AbstractModel model, Map<String, byte[]> parts) throws IOException {
		if (model != null) {
			parts.put(name, Maxent.write(model));
		}
	}

	private static byte[] zip(Map<String, String> about, Map<String, byte[]> parts) throws IOException {
		StringBuilder text = new StringBuilder();
		about.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n')); //$NON-NLS-1$
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			put(ABOUT, text.toString().getBytes(StandardCharsets.UTF_8), zip);
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				put(part.getKey(), part.getValue(), zip);
			}
		}
		return bytes.toByteArray();
	}

	private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		// The time of making would make two models of the same lessons differ.
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/** @throws IOException if the bytes are no such file, or not those that were written; the message says what is wrong with them */
	public static ModelFile read(byte[] bytes) throws IOException {
		Map<String, byte[]> parts = parts(bytes);
		byte[] text = parts.remove(ABOUT);
		if (text == null) {
			throw new IOException("it is no learned model"); //$NON-NLS-1$
		}
		Map<String, String> about = new TreeMap<>();
		for (String line : new String(text, StandardCharsets.UTF_8).lines().toList()) {
			int equals = line.indexOf(" = "); //$NON-NLS-1$
			about.put(equals < 0 ? line : line.substring(0, equals), equals < 0 ? "" : line.substring(equals + 3)); //$NON-NLS-1$
		}
		if (!FORMAT.equals(about.get("format"))) { //$NON-NLS-1$
			throw new IOException("its format is " + about.get("format") + " and not " + FORMAT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		for (Map.Entry<String, String> entry : about.entrySet()) {
			if (entry.getKey().startsWith("part ")) { //$NON-NLS-1$
				byte[] part = parts.get(entry.getKey().substring("part ".length())); //$NON-NLS-1$
				if (part == null || !hash(part).equals(entry.getValue())) {
					throw new IOException(entry.getKey() + " is missing or changed"); //$NON-NLS-1$
				}
			}
		}
		parts.keySet().removeIf(part -> !about.containsKey("part " + part)); //$NON-NLS-1$
		return new ModelFile(about, bytes, reader(parts));
	}

	private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static LearnedReader reader(Map<String, byte[]> parts) throws IOException {
		Map<SpanLayer, SpanTagger> taggers = new EnumMap<>(SpanLayer.class);
		for (SpanLayer layer : SpanLayer.values()) {
			AbstractModel model = model(name(layer), parts);
			if (model != null) {
				taggers.put(layer, new SpanTagger(model));
			}
		}
		return new LearnedReader(taggers, new Linker(model(SOURCES, parts), model(CONTENTS, parts)));
	}

	private static AbstractModel model(String name, Map<String, byte[]> parts) throws IOException {
		byte[] part = parts.get(name);
		return part == null ? null : Maxent.read(part);
	}

	private static String name(SpanLayer layer) {
		return layer.name().toLowerCase(Locale.ROOT);
	}

	static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Its bytes; not to be changed. */
	public byte[] bytes() {
		return bytes;
	}

	/** What it found, applied. */
	public LearnedReader reader() {
		return reader;
	}

	/** The first digits of the hash of its bytes. */
	public String version() {
		return hash(bytes).substring(0, SHORT);
	}

	/** Whether it knows the features that texts are read for today. */
	public boolean current() {
		return TextReader.VERSION.equals(about.get("features")); //$NON-NLS-1$
	}

	public String lessons() {
		return about.getOrDefault("lessons", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public int documents() {
		return number("documents"); //$NON-NLS-1$
	}

	public int annotations() {
		return number("annotations"); //$NON-NLS-1$
	}

	/** The ids of the layers that it finds. */
	public List<String> layers() {
		return reader.taggers().keySet().stream().map(SpanLayer::id).distinct().sorted().toList();
	}

	private int number(String name) {
		String value = about.get(name);
		return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0; //$NON-NLS-1$
	}
}
