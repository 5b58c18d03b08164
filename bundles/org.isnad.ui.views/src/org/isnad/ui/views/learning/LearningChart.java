// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.isnad.learn.LearningPoint;
import org.isnad.learn.Quality;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** The learning curve: how well each layer is found, by the number of documents that were learned from. UI thread. */
final class LearningChart {
    /** A layer with its colour and, since colour only confirms, its own mark. */
    private record Line(String layer, Token ink, PlotSymbolType mark) {
    }

    private static final List<Line> LINES = List.of(new Line("cue", Token.CUE, PlotSymbolType.SQUARE), new Line("source", Token.SOURCE, PlotSymbolType.DIAMOND), //$NON-NLS-1$ //$NON-NLS-2$
        new Line("claim", Token.CLAIM, PlotSymbolType.CIRCLE), new Line("attribution", Token.ARC, PlotSymbolType.TRIANGLE)); //$NON-NLS-1$ //$NON-NLS-2$
    private static final double ROOM = 0.06;
    private static final int MARK = 4;
    /** Wide enough apart that the ticks fall on whole documents. */
    private static final int TICKS = 110;
    /** Below these heights the words around the curve would leave no room for it. */
    private static final int LOW = 170;
    private static final int HIGH = 260;

    private final Chart chart;
    private List<LearningPoint> points = List.of();
    private String spoken = ""; //$NON-NLS-1$

    LearningChart(Composite parent) {
        // A chart is the same picture in both directions of the interface.
        chart = new Chart(parent, SWT.LEFT_TO_RIGHT);
        chart.getTitle().setVisible(false);
        chart.addListener(SWT.Resize, e -> fit());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setFont(Fonts.small());
            axis.getTick().setFont(Fonts.small());
            axis.getGrid().setStyle(LineStyle.SOLID);
        }
        x().getTitle().setText(LearningMessages.documents);
        y().getTitle().setText(LearningMessages.quality);
        fit();
        x().getTick().setTickMarkStepHint(TICKS);
        x().getTick().setFormat(new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))); //$NON-NLS-1$
        y().getTick().setFormat(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))); //$NON-NLS-1$
        Palette.onChange(chart, this::colour);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
    }

    Chart control() {
        return chart;
    }

    private void fit() {
        int height = chart.getSize().y;
        x().getTitle().setVisible(height >= LOW);
        y().getTitle().setVisible(height >= LOW);
        chart.getLegend().setPosition(height >= HIGH ? SWT.BOTTOM : SWT.RIGHT);
    }

    private IAxis x() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis y() {
        return chart.getAxisSet().getYAxis(0);
    }

    /** Shows these points, with fewer documents first; the words say the same to those who do not see it. */
    void show(List<LearningPoint> measured, String words) {
        points = measured;
        spoken = words;
        chart.suspendUpdate(true);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        for (Line line : LINES) {
            double[] taught = points.stream().mapToDouble(LearningPoint::taught).toArray();
            double[] found = points.stream().mapToDouble(point -> of(point, line.layer())).toArray();
            if (taught.length > 0) {
                ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, line.layer());
                series.setXSeries(taught);
                series.setYSeries(found);
                series.setDescription(LearningMessages.layer(line.layer()));
                series.setSymbolType(line.mark());
                series.setSymbolSize(MARK);
                series.setLineWidth(2);
                series.setAntialias(SWT.ON);
            }
        }
        double most = points.stream().mapToDouble(LearningPoint::taught).max().orElse(1);
        x().setRange(new Range(0, most * (1 + ROOM)));
        y().setRange(new Range(0, 1 + ROOM / 2));
        colour();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    static double of(LearningPoint point, String layer) {
        return point.quality().stream().filter(quality -> quality.layer().equals(layer)).map(Quality::overlap).mapToDouble(Quality.Counts::f1).findFirst().orElse(0);
    }

    private void colour() {
        chart.setBackground(Palette.color(Token.PART));
        chart.getPlotArea().setBackground(Palette.color(Token.PART));
        chart.getLegend().setBackground(Palette.color(Token.PART));
        chart.getLegend().setForeground(Palette.color(Token.TEXT));
        chart.getLegend().setFont(Fonts.small());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setForeground(Palette.color(Token.MUTED));
            axis.getTick().setForeground(Palette.color(Token.MUTED));
            axis.getGrid().setForeground(Palette.color(Token.LINE));
        }
        for (Line line : LINES) {
            if (chart.getSeriesSet().getSeries(line.layer()) instanceof ILineSeries<?> series) {
                series.setLineColor(Palette.color(line.ink()));
                series.setSymbolColor(Palette.color(line.ink()));
            }
        }
    }
}
