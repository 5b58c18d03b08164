// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files as people, programs and attackers do. All randomness comes from the given one. */
@SuppressWarnings("nls")
public final class SpoiledFile {
	/** The name of the file that a spoiled archive tries to write outside of where it is unpacked. */
	public static final String CLIMBER = "climbed-out.txt";
	private static final List<String> NUMBERS = List.of("0", "-1", "1", "7", "65536", "999999999", "1073741824", "2147483647", "4294967296", "99999999999999999999", "1e9");
	private static final List<byte[]> ODD = List.of(new byte[] { 0 }, new byte[] { (byte) 0xFF }, new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF },
			new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, "\u2028".getBytes(StandardCharsets.UTF_8), "\u202E".getBytes(StandardCharsets.UTF_8),
			"\uD83D\uDE00".getBytes(StandardCharsets.UTF_8), "\r".getBytes(StandardCharsets.UTF_8), "\t\t\t".getBytes(StandardCharsets.UTF_8), "\"'<>&;|[]{}*_\\".getBytes(StandardCharsets.UTF_8));
	private static final List<String> NESTS = List.of("[", "{\"a\":", "<a>", "(", "<div><p>", "->");
	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("windows-1256"));
	private static final int DEEP = 30_000;

	private final SplittableRandom random;
	private final String address;

	/** @param address where nothing may ever be fetched from, such as that of a socket of the test */
	public SpoiledFile(SplittableRandom random, String address) {
		this.random = random;
		this.address = address;
	}

	/** The bytes of a file, spoiled in one to three ways. */
	public byte[] of(byte[] whole) {
		byte[] spoiled = whole;
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			spoiled = once(spoiled);
		}
		return spoiled;
	}

	private byte[] once(byte[] bytes) {
		if (bytes.length == 0) {
			return ODD.get(random.nextInt(ODD.size()));
		}
		return switch (random.nextInt(15)) {
		case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
		case 1 -> flipped(bytes);
		case 2 -> without(bytes);
		case 3, 4, 5 -> numbered(bytes);
		case 6, 7, 8 -> lines(bytes);
		case 9 -> inserted(bytes, ODD.get(random.nextInt(ODD.size())));
		case 10 -> entities(bytes);
		case 11 -> inserted(bytes, NESTS.get(random.nextInt(NESTS.size())).repeat(random.nextInt(DEEP)).getBytes(StandardCharsets.UTF_8));
		case 12 -> new String(bytes, StandardCharsets.UTF_8).getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
		case 13 -> random.nextInt(8) == 0 ? new byte[0] : new String(bytes, StandardCharsets.ISO_8859_1).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
		default -> isArchive(bytes) ? climbing(bytes) : flipped(bytes);
		};
	}

	private byte[] flipped(byte[] bytes) {
		byte[] flipped = bytes.clone();
		for (int i = 1 + random.nextInt(12); i > 0; i--) {
			flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return flipped;
	}

	private byte[] without(byte[] bytes) {
		int from = random.nextInt(bytes.length);
		int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
		return inserted(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length), from);
	}

	private byte[] inserted(byte[] bytes, byte[] piece) {
		return inserted(bytes, piece, random.nextInt(bytes.length + 1));
	}

	private static byte[] inserted(byte[] bytes, byte[] piece, int at) {
		byte[] made = Arrays.copyOf(bytes, bytes.length + piece.length);
		System.arraycopy(bytes, at, made, at + piece.length, bytes.length - at);
		System.arraycopy(piece, 0, made, at, piece.length);
		return made;
	}

	/** Another number in the place of one: offsets shift, ids and sizes are wrong. */
	private byte[] numbered(byte[] bytes) {
		int start = random.nextInt(bytes.length);
		for (int i = 0; i < bytes.length; i++) {
			int at = (start + i) % bytes.length;
			if (bytes[at] >= '0' && bytes[at] <= '9') {
				int end = at;
				while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
					end++;
				}
				byte[] cut = inserted(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length), at);
				return inserted(cut, NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.US_ASCII), at);
			}
		}
		return flipped(bytes);
	}

	/** Lines doubled, exchanged, taken out. */
	private byte[] lines(byte[] bytes) {
		List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
		int at = random.nextInt(lines.size());
		int other = random.nextInt(lines.size());
		switch (random.nextInt(4)) {
		case 0 -> lines.add(other, lines.get(at));
		case 1 -> lines.set(at, lines.set(other, lines.get(at)));
		case 2 -> lines.remove(at);
		default -> lines.set(at, lines.get(at).repeat(2 + random.nextInt(30)));
		}
		return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Entities that grow beyond measure, that lead to a file and into the network. */
	private byte[] entities(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		StringBuilder type = new StringBuilder("<!DOCTYPE x SYSTEM \"").append(address).append("\" [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">");
		for (char c = 'b'; c < 'n'; c++) {
			type.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(12)).append("\">");
		}
		type.append("<!ENTITY y SYSTEM \"file:///etc/passwd\"><!ENTITY z SYSTEM \"").append(address).append("\">]>");
		int head = text.indexOf("?>");
		int quote = text.indexOf('"', Math.max(0, head + 2));
		String named = quote < 0 ? text : text.substring(0, quote + 1) + "&m;&y;&z;" + text.substring(quote + 1);
		return (head < 0 ? type + named : named.substring(0, head + 2) + type + named.substring(head + 2)).getBytes(StandardCharsets.UTF_8);
	}

	private static boolean isArchive(byte[] bytes) {
		return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
	}

	/** The same archive with an entry more, whose path leads out of any folder. */
	private static byte[] climbing(byte[] bytes) {
		ByteArrayOutputStream made = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes)); ZipOutputStream out = new ZipOutputStream(made)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				in.transferTo(out);
			}
			out.putNextEntry(new ZipEntry("../../../" + CLIMBER));
			out.write(new byte[1 << 20]);
		} catch (IOException | IllegalArgumentException e) {
			return bytes; // It was spoiled before and is no archive any more.
		}
		return made.toByteArray();
	}
}
