// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.isnad.scene.look.Token;
import org.isnad.search.Hit;
import org.isnad.ui.look.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Where the parts of a line are drawn, looked at as a picture. */
class KwicLineTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 27;

    private Display display;

    @BeforeEach
    void open() {
        try {
            display = Display.getDefault();
        } catch (SWTError e) {
            throw new TestAbortedException("There is no display", e); //$NON-NLS-1$
        }
    }

    @AfterEach
    void close() {
        if (display != null) {
            display.dispose();
        }
    }

    /** What is drawn: the first and last column of the ground of the match, and of ink before and behind it as one sees it, from the left. */
    private record Drawn(int groundBegin, int groundEnd, int inkLeft, int inkRight) {
    }

    private Drawn draw(Hit hit, boolean rightToLeft, boolean mirrored) {
        Image image = new Image(display, WIDTH, HEIGHT);
        GC gc = new GC(image, mirrored ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        try {
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, WIDTH, HEIGHT);
            new KwicLine(hit, rightToLeft, Token.CLAIM_FILL, display.getSystemFont()).paint(gc, 0, 0, WIDTH, HEIGHT);
        } finally {
            gc.dispose();
        }
        ImageData data = image.getImageData(100);
        image.dispose();
        return measured(data, Palette.color(Token.CLAIM_FILL).getRGB());
    }

    private static Drawn measured(ImageData data, RGB ground) {
        int begin = Integer.MAX_VALUE;
        int end = -1;
        for (int x = 0; x < data.width; x++) {
            if (data.palette.getRGB(data.getPixel(x, 3)).equals(ground)) {
                begin = Math.min(begin, x);
                end = x;
            }
        }
        int left = 0;
        int right = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                if (rgb.red < 160 && (x < begin || x > end)) {
                    left += x < begin ? 1 : 0;
                    right += x > end ? 1 : 0;
                }
            }
        }
        return new Drawn(begin, end, left, right);
    }

    private static Hit hit(String left, String match, String right) {
        return new Hit("d", 0, 1, left, match, right, null, null); //$NON-NLS-1$
    }

    @Test
    void anArabicLineIsTheSameInBothWindows() {
        Hit hit = hit("وقال الناطق إن ", "القوات", " دخلت");
        Drawn english = draw(hit, true, false);
        Drawn arabic = draw(hit, true, true);
        assertTrue(Math.abs(english.groundBegin() - arabic.groundBegin()) <= 1 && Math.abs(english.groundEnd() - arabic.groundEnd()) <= 1, english + " " + arabic);
        for (Drawn drawn : new Drawn[] {english, arabic}) {
            assertTrue(drawn.inkRight() > drawn.inkLeft() * 1.5 && drawn.inkLeft() > 0, "the three words before are on the right, the one behind on the left: " + drawn);
        }
    }

    @Test
    void whatWasFoundBeginsInOneColumn() {
        Drawn one = draw(hit("قال ", "القوات", " دخلت المدينة"), true, false);
        Drawn other = draw(hit("وقال الناطق الرسمي باسم القيادة العامة للقوات المسلحة أمس الثلاثاء إن ", "القوات المسلحة", ""), true, false);
        assertEquals(one.groundEnd(), other.groundEnd(), 1);
        Drawn latin = draw(hit("said that ", "forces", " entered"), false, false);
        Drawn longer = draw(hit("the spokesman of the general command said on Tuesday in a long sentence that ", "the forces", ""), false, false);
        assertEquals(latin.groundBegin(), longer.groundBegin(), 1);
        assertTrue(latin.inkLeft() > 0 && latin.inkRight() > 0);
    }

    @Test
    void nothingIsDrawnOverTheEdges() {
        String words = "كلمة ".repeat(60);
        for (boolean mirrored : new boolean[] {false, true}) {
            Drawn drawn = draw(hit(words, words, words), true, mirrored);
            assertTrue(drawn.groundBegin() >= 0 && drawn.groundEnd() < WIDTH - WIDTH / 4, drawn.toString());
        }
    }

    @Test
    void signsOfOnePartAreNotOrderedByAnother() {
        Drawn plain = draw(hit("قناة ", "BBC", " في لندن"), true, false);
        Drawn mixed = draw(hit("قناة CNN ", "BBC", " News في لندن"), true, false);
        assertEquals(plain.groundEnd(), mixed.groundEnd(), 1);
        assertTrue(mixed.inkRight() > plain.inkRight(), "the Latin word before stays on the right");
        assertTrue(mixed.inkLeft() > plain.inkLeft(), "the Latin word behind stays on the left");
    }
}
