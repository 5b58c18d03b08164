// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

/** Reads and writes files of one JSON object a line, in UTF-8 with LF. Strict JSON only. Safe for use from any thread. */
public final class JsonLines {
	private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What is told of each line that is not blank. */
	public interface Visitor {
		/** A row; the line is counted from 1. */
		void row(int line, JsonObject row);

		/** A line that is no JSON object; the reason is for a user. */
		void malformed(int line, String reason);
	}

	private JsonLines() {
	}

	/** Reads a file line by line. A line that is no JSON object in UTF-8 is told of, and the reading goes on. */
	public static void read(Path file, Visitor visitor) throws IOException {
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		int number = 0;
		// The lines are parted as bytes, so that bytes that are no UTF-8 cost only their own line.
		try (InputStream in = Files.newInputStream(file)) {
			ByteLines lines = new ByteLines(in);
			for (ByteBuffer line = lines.next(); line != null; line = lines.next()) {
				number++;
				String text;
				try {
					text = decoder.decode(line).toString();
				} catch (CharacterCodingException e) {
					visitor.malformed(number, Messages.notUtf8);
					continue;
				}
				if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
					text = text.substring(1);
				}
				if (!text.isBlank()) {
					visit(number, text, visitor);
				}
			}
		}
	}

	private static void visit(int number, String text, Visitor visitor) {
		JsonObject row;
		try {
			row = parse(text);
		} catch (IOException e) {
			visitor.malformed(number, NLS.bind(Messages.notJson, reason(e)));
			return;
		}
		visitor.row(number, row);
	}

	/** One JSON object, and nothing after it. */
	public static JsonObject parse(String text) throws IOException {
		try (JsonReader reader = new JsonReader(new StringReader(text))) {
			reader.setStrictness(Strictness.STRICT);
			if (reader.peek() != JsonToken.BEGIN_OBJECT) {
				throw new MalformedJsonException(Messages.notObject);
			}
			JsonObject row = ELEMENTS.read(reader).getAsJsonObject();
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new MalformedJsonException(Messages.moreThanOne);
			}
			return row;
		} catch (JsonParseException | IllegalStateException | NumberFormatException | StackOverflowError e) {
			throw new MalformedJsonException(String.valueOf(e.getMessage()), e);
		}
	}

	/** Without the advice for programmers that the parser gives, and without its own line, which is always the first. */
	private static String reason(IOException failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse("") //$NON-NLS-1$
				.replace("Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON", "malformed") //$NON-NLS-1$ //$NON-NLS-2$
				.replaceFirst(" at line \\d+ column (\\d+) path .*", " at column $1"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The row as one line without a line end. Keys keep their order, null is written. */
	public static String line(JsonObject row) {
		StringWriter out = new StringWriter(256);
		write(row, out);
		return out.toString();
	}

	private static void write(JsonObject row, Writer out) {
		try {
			JsonWriter writer = new JsonWriter(out);
			writer.setSerializeNulls(true);
			writer.setHtmlSafe(false);
			ELEMENTS.write(writer, row);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a file of rows; an empty list gives an empty file. Folders on the way are made. */
	public static void write(Path file, List<JsonObject> rows) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			for (JsonObject row : rows) {
				write(row, out);
				out.write('\n');
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
