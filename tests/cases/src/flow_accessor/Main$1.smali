# Made by tests/cases/compile.py
.class synthetic Lcases/flow_accessor/Main$1;
.super Ljava/lang/Object;
